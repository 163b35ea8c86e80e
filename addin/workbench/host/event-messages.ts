import type { Chart } from '../model/chart.ts';
import type { Range } from '../model/range.ts';
import type { CellValue } from '../model/cell.ts';
import { valueType } from './range-values.ts';
import type { Table } from '../model/table.ts';
import type { AuthoredEvent } from '../model/workbook-event.ts';

/** An event as the client library takes it; the target is an id, or `Workbook` for collections. */
export type EventMessage = { readonly type: number; readonly target: string; readonly payload: object };

type Parts = {
  /** Keeps a range for `args.getRange(context)` and gives its id. */
  readonly keep: (range: Range) => string | undefined;
  readonly tables: readonly Table[];
};

const collection = 'Workbook';

/** The client library's numbers. */
export const eventTypes = {
  worksheetChanged: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  worksheetSelection: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatted: 18,
  rowsSorted: 19,
  rowsHidden: 22,
  sheetRenamed: 25,
  visibility: 26,
  sheetMoved: 27,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  paneVisibility: 65539,
} as const;

type Of<K extends AuthoredEvent['kind']> = Extract<AuthoredEvent, { kind: K }>;

/** Everything the client must hear about one event of the workbook; it drops what nobody listens to. */
export function eventMessages(event: AuthoredEvent, parts: Parts): EventMessage[] {
  if (event.kind === 'changed') return changed(event, parts);
  if (event.kind === 'selected') return selected(event.range, parts);
  if ('range' in event) return ofRange(event);
  if ('table' in event) return ofTable(event);
  if ('chart' in event) return ofChart(event);
  return ofSheet(event);
}

const both = (type: number, id: string, payload: object): EventMessage[] =>
  [id, collection].map((target) => ({ type, target, payload }));

const sourceOf = ({ author }: AuthoredEvent) => (author === 'remote' ? 'Remote' : 'Local');

/** As Excel, tables are told without `triggerSource`; only an add-in's own edits carry one at all. */
function changed(event: Of<'changed'>, { keep, tables }: Parts): EventMessage[] {
  const { range, changeType, author, shift } = event;
  const common = {
    address: range.local,
    changeType,
    source: sourceOf(event),
    worksheetId: range.sheet.id,
    referenceId: keep(range),
    ...details(event.before, event.after),
    ...(shift && shift !== 'None' && { shiftDirection: shift }),
  };
  const trigger = author === 'addin' ? { triggerSource: 'ThisLocalAddin' } : {};
  return [
    ...both(eventTypes.worksheetChanged, range.sheet.id, { ...common, ...trigger }),
    ...tables
      .filter((table) => table.range.intersect(range))
      .flatMap(({ id }) => both(eventTypes.tableChanged, id, { ...common, tableId: id })),
  ];
}

function details(before: CellValue | undefined, after: CellValue | undefined): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before, false),
    valueTypeAfter: valueType(after, false),
  };
}

function selected(range: Range, { tables }: Parts): EventMessage[] {
  const { sheet, local: address } = range;
  const onSheet = tables.filter((table) => table.sheet === sheet);
  const inside = onSheet.map(({ id, range: table }) => ({
    type: eventTypes.tableSelection,
    target: id,
    payload: { address: table.intersect(range)?.local ?? '', worksheetId: sheet.id, tableId: id },
  }));
  return [...both(eventTypes.worksheetSelection, sheet.id, { address, worksheetId: sheet.id }), ...inside];
}

function ofRange(event: Of<'formatted' | 'rowsSorted' | 'rowsHidden'>): EventMessage[] {
  const { kind, range } = event;
  const payload = {
    address: range.local,
    worksheetId: range.sheet.id,
    source: sourceOf(event),
    ...(kind === 'rowsHidden' && { changeType: 'Hidden' }),
  };
  return both(eventTypes[kind], range.sheet.id, payload);
}

function ofTable(event: Of<'tableAdded' | 'tableDeleted'>): EventMessage[] {
  const { id, name, sheet } = event.table;
  const payload = { tableId: id, tableName: name, worksheetId: sheet.id, source: sourceOf(event) };
  return both(eventTypes[event.kind], sheet.id, payload);
}

type ChartEvent = Extract<AuthoredEvent, { chart: Chart }>;

/** The client asks a chart's own events by its id, those of all charts of a sheet by the sheet's. */
function ofChart(event: ChartEvent): EventMessage[] {
  const { kind, sheet, chart } = event;
  const base = { chartId: chart.id, worksheetId: sheet.id };
  const isEdit = kind === 'chartAdded' || kind === 'chartDeleted';
  const payload = isEdit ? { ...base, source: sourceOf(event) } : base;
  const targets = isEdit ? [sheet.id] : [chart.id, sheet.id];
  return targets.map((target) => ({ type: eventTypes[kind], target, payload }));
}

type SheetEvent = Exclude<AuthoredEvent, { range: Range } | { table: Table } | { chart: Chart }>;

function ofSheet(event: SheetEvent): EventMessage[] {
  const { kind, sheet } = event;
  const base = { worksheetId: sheet.id };
  const source = { source: sourceOf(event) };
  switch (kind) {
    case 'activated':
    case 'deactivated':
    case 'calculated':
      return both(eventTypes[kind], sheet.id, base);
    case 'sheetAdded':
    case 'sheetDeleted':
      return [{ type: eventTypes[kind], target: collection, payload: { ...base, ...source } }];
    case 'sheetRenamed':
      return both(eventTypes[kind], sheet.id, {
        ...base,
        ...source,
        nameBefore: event.before,
        nameAfter: sheet.name,
      });
    case 'visibility': {
      const change = { visibilityBefore: event.before, visibilityAfter: sheet.visibility };
      return both(eventTypes[kind], sheet.id, { ...base, ...source, ...change });
    }
    case 'sheetMoved': {
      const move = { positionBefore: event.before, positionAfter: event.after };
      return [{ type: eventTypes[kind], target: collection, payload: { ...base, ...source, ...move } }];
    }
  }
}
