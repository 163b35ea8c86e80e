import type { CellFormat } from '../model/cell.ts';
import type { Range } from '../model/range.ts';
import { reformat } from '../model/restyle.ts';
import { lineSize, setLineSize } from '../model/line-sizes.ts';
import { borderObject, borders } from './border-object.ts';
import { type Definition, defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { number } from './read-argument.ts';
import { uniform } from './uniform.ts';

type Property = NonNullable<Definition<Range>['properties']>[string];

/** Excel's `RangeFormat`: what all the cells share, or null when they differ. */
export function formatObject({ workbook }: Objects): (range: Range) => HostObject {
  const member = (key: keyof CellFormat, none: unknown): Property => ({
    get: (range) => uniform(range, ({ format }) => format[key] ?? none),
    set: (range, value) => reformat(workbook, range, { [key]: value ?? undefined }),
  });
  const fill = defineObject<Range>({
    name: 'rangeFill',
    properties: { color: member('fillColor', '#FFFFFF') },
    methods: { clear: (range) => reformat(workbook, range, { fillColor: undefined }) },
  });
  const font = defineObject<Range>({
    name: 'rangeFont',
    properties: {
      color: member('fontColor', '#000000'),
      name: member('fontName', 'Calibri'),
      size: member('fontSize', 11),
      bold: member('bold', false),
      italic: member('italic', false),
      underline: member('underline', 'None'),
      strikethrough: member('strikethrough', false),
    },
  });
  const protection = defineObject<Range>({
    name: 'formatProtection',
    properties: { locked: member('locked', true) },
  });
  const edges = borderObject(workbook);
  return defineObject<Range>({
    name: 'rangeFormat',
    properties: {
      fill: { get: fill },
      font: { get: font },
      protection: { get: protection },
      borders: { get: borders(edges) },
      horizontalAlignment: member('horizontalAlignment', 'General'),
      verticalAlignment: member('verticalAlignment', 'Bottom'),
      wrapText: member('wrapText', false),
      indentLevel: member('indentLevel', 0),
      columnWidth: {
        get: (range) => lineSize(range, 'columns'),
        set: (range, value) => setLineSize(range, 'columns', number(value)),
      },
      rowHeight: {
        get: (range) => lineSize(range, 'rows'),
        set: (range, value) => setLineSize(range, 'rows', number(value)),
      },
    },
    methods: { autofitColumns: () => undefined, autofitRows: () => undefined },
  });
}
