import type * as z from 'zod';
import {
  recordActivityAnswerSchema,
  type ActivityRecord,
  type recordActivitySchema,
} from '#contract/activity';
import { flowId } from '#domain/channel';
import { chunksOf } from '../chunks.ts';
import type { RowWrite, StoredRow } from '../ports.ts';
import { ACTIVITY_MARK, activityKey, ORGANISATION, platformScope } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { storedActivity } from '../stored/activity.ts';
import { requireRecordable } from './require-recordable.ts';

type Recorded = z.infer<typeof recordActivityAnswerSchema>;

/** With the head, the log, the audit, the memory and the mark, below the hundred items of a transaction. */
const ROWS_AT_ONCE = 90;

/** Records what platforms counted; a later record of the same platform, period and flow replaces the measures it names. */
export async function recordActivity(
  session: Session,
  { activity }: z.output<typeof recordActivitySchema>,
): Promise<Recorded> {
  await requireRecordable(session, activity);
  const platforms = [...new Set(activity.map(({ platform }) => platform))];
  const recorded = await Promise.all(
    platforms.map((platform) => {
      const own = activity.filter((record) => record.platform === platform);
      return recordOfPlatform(session, platform, mergedByKey(own));
    }),
  );
  return { recorded: recorded.reduce((total, count) => total + count, 0) };
}

const keyOf = (record: ActivityRecord): string => activityKey(record.period, flowId(record));

/** A transaction cannot write an item twice: records of the same thing become one, the later measure holding. */
function mergedByKey(activity: readonly ActivityRecord[]): readonly ActivityRecord[] {
  const merged = new Map<string, ActivityRecord>();
  for (const record of activity) merged.set(keyOf(record), mergedOf(merged.get(keyOf(record)), record));
  return [...merged.values()];
}

const mergedOf = (before: ActivityRecord | undefined, record: ActivityRecord): ActivityRecord => ({
  ...record,
  counted: { ...before?.counted, ...record.counted },
});

async function recordOfPlatform(
  session: Session,
  platform: string,
  activity: readonly ActivityRecord[],
): Promise<number> {
  let recorded = 0;
  for (const [index, chunk] of chunksOf(activity, ROWS_AT_ONCE).entries())
    recorded += (await recordChunk(session, `${platform}#${index}`, chunk)).recorded;
  return recorded;
}

function recordChunk(session: Session, part: string, chunk: readonly ActivityRecord[]): Promise<Recorded> {
  const { ledger } = session.store;
  const scope = platformScope(chunk[0]?.platform ?? '');
  return ledger.commit({
    scope,
    idempotency: partOf(session, part),
    answer: recordActivityAnswerSchema,
    decide: async () => {
      const rows = await ledger.rows(scope, chunk.map(keyOf));
      const writes = chunk.flatMap((record) => writeOf(rows.get(keyOf(record)), record));
      const answer = { recorded: chunk.length };
      if (writes.length === 0) return { answer };
      const audit = auditNote(session, 'record-activity', { rows: writes.length });
      const marks = [{ scope: ORGANISATION, row: ACTIVITY_MARK }];
      return { answer, commit: { writes, marks, audit } };
    },
  });
}

/** What says nothing new is not written again: the same file twice is one. */
function writeOf(stored: StoredRow | undefined, record: ActivityRecord): readonly RowWrite[] {
  const before = stored === undefined || stored.deleted ? undefined : storedActivity.parse(stored.value);
  const value = mergedOf(before, record);
  if (before !== undefined && isSame(before.counted, value.counted)) return [];
  return [{ key: keyOf(record), version: stored?.version ?? 0, value }];
}

function isSame(one: ActivityRecord['counted'], other: ActivityRecord['counted']): boolean {
  const entries = Object.entries(other);
  const known = new Map(Object.entries(one));
  return known.size === entries.length && entries.every(([measure, sum]) => known.get(measure) === sum);
}
