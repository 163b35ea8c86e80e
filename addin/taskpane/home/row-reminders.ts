import type { RecordingState } from '#domain/recording';
import type { Fields } from '../../workbook/sync/sheet-state.ts';

const DAY_MS = 86_400_000;
const SOON_DAYS = 7;

/** The rows of an evaluation sheet of an open wave, as this workbook and the server last agreed on them. */
export type SheetRows = {
  readonly sheet: string;
  readonly rows: Iterable<readonly [key: string, fields: Fields]>;
};

/** How many rows wait, and the one to begin with. */
export type RowReminder = {
  readonly count: number;
  readonly sheet: string;
  readonly key: string;
  /** ISO instant before which the first one has to be listened to; empty when there is nothing to hear any more. */
  readonly listenBy: string;
};

export type Reader = {
  /** Object id. */
  readonly person: string;
  readonly manages: boolean;
  /** ISO instant. */
  readonly now: string;
};

export type RowReminders = {
  /** Not done, and this person's to do. */
  readonly assigned: RowReminder | undefined;
  /** Not done, and no longer to be heard within seven days: a manager's are everybody's. */
  readonly listenBy: RowReminder | undefined;
  /** Of those to be heard within seven days and given to somebody, the ones nothing came for yet. */
  readonly missing: RowReminder | undefined;
  /** Not done, and not to be heard any more: a manager's are everybody's. */
  readonly late: RowReminder | undefined;
};

/** What waits in evaluation sheets. An evaluator's sheets only hold what is theirs. */
export function rowReminders(sheets: readonly SheetRows[], reader: Reader): RowReminders {
  const until = new Date(Date.parse(reader.now) + SOON_DAYS * DAY_MS).toISOString();
  const found: Found = { assigned: undefined, listenBy: undefined, missing: undefined, late: undefined };
  for (const { sheet, rows } of sheets)
    for (const [key, fields] of rows)
      if (fields['done'] !== true) count(found, { sheet, key, fields, until }, reader);
  return found;
}

type Found = { -readonly [Name in keyof RowReminders]: RowReminders[Name] };
type OpenRow = {
  readonly sheet: string;
  readonly key: string;
  readonly fields: Fields;
  readonly until: string;
};

function count(found: Found, { sheet, key, fields, until }: OpenRow, { person, manages, now }: Reader): void {
  const end = instantOf(fields['listenBy']);
  // What can no longer be heard is not what to begin with.
  const row = { count: 1, sheet, key, listenBy: end > now ? end : '' };
  const isSoon = end > now && end <= until;
  if (!manages || fields['evaluator'] === person) found.assigned = added(found.assigned, row);
  if (isSoon) found.listenBy = added(found.listenBy, row);
  if (isSoon && isAwaited(fields, manages)) found.missing = added(found.missing, row);
  if (end !== '' && end <= now) found.late = added(found.late, row);
}

/** Given to somebody, and nothing came. */
const isAwaited = (fields: Fields, manages: boolean): boolean =>
  awaited.has(fields['recording']) && (!manages || String(fields['evaluator'] ?? '') !== '');

/** Nothing to hear yet. */
const awaited: ReadonlySet<unknown> = new Set<RecordingState>(['none', 'expected']);

/** Instants as the wire has them compare as texts once they are written alike. */
const instantOf = (field: unknown): string =>
  typeof field === 'string' && !Number.isNaN(Date.parse(field)) ? new Date(field).toISOString() : '';

/** One more row; what is to be heard first comes first. */
function added(known: RowReminder | undefined, row: RowReminder): RowReminder {
  if (known === undefined) return row;
  const isEarlier = row.listenBy !== '' && (known.listenBy === '' || row.listenBy < known.listenBy);
  return { ...(isEarlier ? row : known), count: known.count + 1 };
}
