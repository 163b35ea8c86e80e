import { maxColumns, maxRows } from '../model/address.ts';
import { Range } from '../model/range.ts';
import { required } from '../model/refusal.ts';
import { appendSheet, moveSheet, nameSheet, removeSheet, showSheet } from '../model/sheet-edits.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { type Definition, defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { pageLayoutObject } from './page-layout.ts';
import { flag, rangeAt, text, wholeNumber } from './read-argument.ts';
import { usedRange } from './used-range.ts';
import { visibilityArgument } from './visibility-argument.ts';

type Of = Definition<Worksheet>;

const wholeSheet = (sheet: Worksheet) =>
  new Range(sheet, { row: 0, column: 0, rows: maxRows, columns: maxColumns });

/** Excel's `Worksheet`. */
export function sheetObject(objects: Objects): (sheet: Worksheet) => HostObject {
  return defineObject<Worksheet>({
    name: 'worksheet',
    identity: ({ id }) => ({ Id: id }),
    properties: { ...identityOf(objects), ...looks(objects), ...parts(objects) },
    methods: { ...ranges(objects), ...actions(objects) },
  });
}

function identityOf({ workbook }: Objects): NonNullable<Of['properties']> {
  return {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (sheet, value) => nameSheet(workbook, sheet, text(value)) },
    position: {
      get: (sheet) => workbook.sheets.indexOf(sheet),
      set: (sheet, value) => moveSheet(workbook, sheet, wholeNumber(value)),
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => showSheet(workbook, sheet, visibilityArgument(value)),
    },
  };
}

function looks({ workbook }: Objects): NonNullable<Of['properties']> {
  const tell = (sheet: Worksheet) => {
    sheet.changed({ kind: 'formats' });
    workbook.sheetsChanged();
  };
  return {
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        workbook.journal.set(sheet, 'tabColor', text(value));
        tell(sheet);
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        workbook.journal.set(sheet, 'showGridlines', flag(value));
        tell(sheet);
      },
    },
    showHeadings: { get: () => true },
    enableCalculation: { get: () => true },
    standardWidth: { get: () => 8.43 },
    standardHeight: { get: () => 15 },
  };
}

function parts(objects: Objects): NonNullable<Of['properties']> {
  const freeze = freezePanes(objects);
  const protection = defineObject<Worksheet>({
    name: 'worksheetProtection',
    properties: { protected: { get: () => false } },
  });
  return {
    tables: { get: (sheet) => objects.tables(sheet) },
    charts: { get: (sheet) => objects.charts(sheet) },
    names: { get: (sheet) => objects.names(sheet) },
    freezePanes: { get: freeze },
    protection: { get: protection },
    pageLayout: { get: pageLayoutObject(objects) },
  };
}

function freezePanes({ workbook, range }: Objects): (sheet: Worksheet) => HostObject {
  const freeze = (sheet: Worksheet, rows: number, columns: number) => {
    workbook.journal.set(sheet, 'frozen', { rows, columns });
    sheet.changed({ kind: 'structure' });
  };
  return defineObject<Worksheet>({
    name: 'worksheetFreezePanes',
    methods: {
      freezeRows: (sheet, [count]) => freeze(sheet, wholeNumber(count, 1), 0),
      freezeColumns: (sheet, [count]) => freeze(sheet, 0, wholeNumber(count, 1)),
      freezeAt: (sheet, [where]) => {
        const { lastRow, lastColumn } = frozenAt(workbook, sheet, where);
        freeze(sheet, lastRow + 1, lastColumn + 1);
      },
      unfreeze: (sheet) => freeze(sheet, 0, 0),
      getLocation: (sheet) => {
        const { rows, columns } = sheet.frozen;
        const box = { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns };
        return range(required(rows + columns > 0 ? new Range(sheet, box) : undefined));
      },
    },
  });
}

const frozenAt = (workbook: Objects['workbook'], sheet: Worksheet, where: unknown): Range =>
  typeof where === 'object' && where !== null && 'subject' in where && where.subject instanceof Range
    ? where.subject
    : rangeAt(workbook, text(where), sheet);

function ranges({ workbook, range }: Objects): NonNullable<Of['methods']> {
  return {
    getRange: (sheet, [address]) =>
      range(
        typeof address === 'string' && address !== '' ? rangeAt(workbook, address, sheet) : wholeSheet(sheet),
      ),
    getCell: (sheet, [row, column]) => range(Range.cell(sheet, wholeNumber(row), wholeNumber(column))),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      range(
        new Range(sheet, {
          row: wholeNumber(row),
          column: wholeNumber(column),
          rows: wholeNumber(rows),
          columns: wholeNumber(columns),
        }),
      ),
    getUsedRange: (sheet, [valuesOnly]) => range(required(usedRange(wholeSheet(sheet), valuesOnly === true))),
  };
}

function actions({ workbook, sheet: object }: Objects): NonNullable<Of['methods']> {
  const neighbour = (sheet: Worksheet, step: 1 | -1, visibleOnly: boolean) => {
    const list = visibleOnly
      ? workbook.sheets.filter(({ visibility }) => visibility === 'Visible')
      : workbook.sheets;
    return object(required(list[list.indexOf(sheet) + step]));
  };
  return {
    activate: (sheet) => workbook.activate(sheet),
    delete: (sheet) => removeSheet(workbook, sheet),
    calculate: () => workbook.requestCalculation(),
    getNext: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly === true),
    getPrevious: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly === true),
  };
}

/** Excel's `WorksheetCollection`. */
export function sheetsObject({ workbook, sheet }: Objects): () => HostObject {
  const object = defineObject<undefined>({
    name: 'worksheetCollection',
    items: () => workbook.sheets.map(sheet),
    item: (_, key) => {
      const found = workbook.sheet(text(key));
      return found && sheet(found);
    },
    methods: {
      add: (_, [name]) => sheet(appendSheet(workbook, typeof name === 'string' ? name : undefined)),
      getActiveWorksheet: () => sheet(workbook.active),
      getCount: (_, [visibleOnly]) => listed(visibleOnly).length,
      getFirst: (_, [visibleOnly]) => sheet(required(listed(visibleOnly)[0])),
      getLast: (_, [visibleOnly]) => sheet(required(listed(visibleOnly).at(-1))),
    },
  });
  const listed = (visibleOnly: unknown) =>
    workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  return () => object(undefined);
}
