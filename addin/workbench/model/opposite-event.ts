import type { ChangeType, WorkbookEvent } from './workbook-event.ts';

const opposites = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
} as const satisfies Record<ChangeType, ChangeType>;

const shifts = { None: 'None', Down: 'Up', Up: 'Down', Left: 'Right', Right: 'Left' } as const;

const kinds = {
  sheetAdded: 'sheetDeleted',
  sheetDeleted: 'sheetAdded',
} as const;

const chartKinds = { chartAdded: 'chartDeleted', chartDeleted: 'chartAdded' } as const;

const tableKinds = { tableAdded: 'tableDeleted', tableDeleted: 'tableAdded' } as const;

/** What Excel tells when the edit behind an event is taken back. */
export function opposite(event: WorkbookEvent): WorkbookEvent {
  if (event.kind === 'changed') return oppositeEdit(event);
  if (event.kind === 'sheetAdded' || event.kind === 'sheetDeleted')
    return { ...event, kind: kinds[event.kind] };
  if (event.kind === 'tableAdded' || event.kind === 'tableDeleted')
    return { ...event, kind: tableKinds[event.kind] };
  if (event.kind === 'chartAdded' || event.kind === 'chartDeleted')
    return { ...event, kind: chartKinds[event.kind] };
  if (event.kind === 'sheetMoved') return { ...event, before: event.after, after: event.before };
  return event;
}

function oppositeEdit(event: Extract<WorkbookEvent, { kind: 'changed' }>): WorkbookEvent {
  return {
    ...event,
    changeType: opposites[event.changeType],
    ...(event.after !== undefined && { before: event.after }),
    ...(event.before !== undefined && { after: event.before }),
    ...(event.shift && { shift: shifts[event.shift] }),
  };
}
