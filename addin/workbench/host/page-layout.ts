import { Range } from '../model/range.ts';
import { Refusal, required } from '../model/refusal.ts';
import { rangeOf } from '../model/validation-list.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { defineObject, HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { optionMembers, type OptionSpec } from './option-tree.ts';
import { members, number } from './read-argument.ts';

/** What is kept of how a sheet prints; `print/` reads it. */
const pageLayout: OptionSpec = {
  name: 'pageLayout',
  members: [
    'orientation',
    'paperSize',
    'zoom',
    'centerHorizontally',
    'centerVertically',
    'printGridlines',
    'printHeadings',
    'printOrder',
    'blackAndWhite',
    'draftMode',
    'topMargin',
    'bottomMargin',
    'leftMargin',
    'rightMargin',
    'headerMargin',
    'footerMargin',
    'firstPageNumber',
  ],
  children: {
    headersFooters: {
      name: 'headerFooterGroup',
      members: ['state', 'useSheetMargins', 'useSheetScale'],
      children: {
        defaultForAllPages: {
          name: 'headerFooter',
          members: ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'],
        },
      },
    },
  },
  setters: {
    setPrintArea: 'printArea',
    setPrintTitleRows: 'printTitleRows',
    setPrintTitleColumns: 'printTitleColumns',
  },
};

const pointsPerUnit = new Map([
  ['Points', 1],
  ['Inches', 72],
  ['Centimeters', 72 / 2.54],
]);

/** What Excel answers for what nobody set. */
const usual = new Map<string, unknown>([
  ['orientation', 'Portrait'],
  ['zoom', { scale: 100 }],
  ['printOrder', 'DownThenOver'],
  ['topMargin', 54],
  ['bottomMargin', 54],
  ['leftMargin', 50.4],
  ['rightMargin', 50.4],
  ['headerMargin', 21.6],
  ['footerMargin', 21.6],
  ['centerHorizontally', false],
  ['centerVertically', false],
  ['printGridlines', false],
  ['printHeadings', false],
  ['blackAndWhite', false],
  ['draftMode', false],
]);

/** Excel's `PageLayout`. */
export function pageLayoutObject({ workbook, range }: Objects): (sheet: Worksheet) => HostObject {
  const put = (sheet: Worksheet, part: Readonly<Record<string, unknown>>) => {
    workbook.journal.set(sheet, 'pageLayout', { ...sheet.pageLayout, ...part });
    workbook.partsChanged();
  };
  const paper = workbook.language === 'fr' ? 'A4' : 'Letter';
  const { properties, methods } = optionMembers<Worksheet>(pageLayout, (sheet) => ({
    get: (path) => sheet.pageLayout[path] ?? (path === 'paperSize' ? paper : usual.get(path)),
    set: (path, value) => put(sheet, { [path]: kept(value) }),
  }));
  const titles = (path: string) => (sheet: Worksheet) => {
    const address = sheet.pageLayout[path];
    return range(required(typeof address === 'string' ? rangeOf(workbook, sheet, address) : undefined));
  };
  return defineObject<Worksheet>({
    name: 'pageLayout',
    properties,
    methods: {
      ...methods,
      setPrintMargins: (sheet, [unit, margins]) => put(sheet, marginsIn(unit, margins)),
      getPrintTitleRows: titles('printTitleRows'),
      getPrintTitleColumns: titles('printTitleColumns'),
    },
  });
}

/** A range given to the page layout is kept as its address. */
const kept = (value: unknown): unknown =>
  value instanceof HostObject && value.subject instanceof Range ? value.subject.local : value;

/** The margins given, in points, by the name of the member that holds each. */
function marginsIn(unit: unknown, margins: unknown): Record<string, number> {
  const points = pointsPerUnit.get(String(unit));
  if (points === undefined) throw new Refusal('InvalidArgument');
  return Object.fromEntries(
    Object.entries(members(margins)).map(([side, length]) => [`${side}Margin`, number(length) * points]),
  );
}
