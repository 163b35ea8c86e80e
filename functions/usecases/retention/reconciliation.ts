import * as z from 'zod';
import type { OrganisationStore } from '../ports.ts';
import type { Destroying } from '../recordings/destroy-recordings.ts';
import { DESTRUCTIONS } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { findingCodes, type FindingCode } from './look-over.ts';

/** What a day's look at bucket, rows and register found: under `RECONCILED#<day>` beside the register. */
export const storedReconciliation = z.object({
  /** ISO instant of the last look of that day. */
  at: z.string(),
  /** What was looked at then: files in the bucket, recordings that rows name. */
  lying: z.int().min(0),
  known: z.int().min(0),
  /** Since the day began, how many were found of each kind, and how many were mended. */
  found: z.partialRecord(z.enum(findingCodes), z.int().min(0)),
  mended: z.int().min(0),
});
export type StoredReconciliation = z.infer<typeof storedReconciliation>;

const PREFIX = 'RECONCILED#';
const keyOf = (day: string): string => `${PREFIX}${day}`;
/** How far back the last one is looked for. */
const LOOKED_BACK_MS = 60 * 86_400_000;

export type Outcome = Omit<StoredReconciliation, 'at'>;

/** Keeps what was found, with what was found earlier the same day (UTC). */
export async function keepReconciliation(destroying: Destroying, outcome: Outcome): Promise<void> {
  const { ledger } = destroying.store;
  const at = instantOf(destroying.clock);
  const key = keyOf(at.slice(0, 10));
  const once = `reconcile#${destroying.requestId}`;
  await ledger.commit({
    scope: DESTRUCTIONS,
    idempotency: { key: once, requestHash: once },
    answer: z.object({}),
    decide: async () => {
      const row = (await ledger.rows(DESTRUCTIONS, [key])).get(key);
      const before = row === undefined ? undefined : storedReconciliation.parse(row.value);
      const value = { ...added(outcome, before), at };
      const { by, requestId } = destroying;
      const detail = { lying: outcome.lying, known: outcome.known, mended: outcome.mended, ...outcome.found };
      const audit = { operation: 'reconcile-recordings', by, at, requestId, detail };
      return { answer: {}, commit: { writes: [{ key, version: row?.version ?? 0, value }], audit } };
    },
  });
}

function added(outcome: Outcome, before: StoredReconciliation | undefined): Outcome {
  if (before === undefined) return outcome;
  const found: Partial<Record<FindingCode, number>> = { ...before.found };
  for (const code of findingCodes)
    if (outcome.found[code] !== undefined) found[code] = (found[code] ?? 0) + outcome.found[code];
  return { ...outcome, found, mended: outcome.mended + before.mended };
}

/** The last one kept; undefined when nobody looked for two months. */
export async function lastReconciliation(
  { ledger }: OrganisationStore,
  now: number,
): Promise<StoredReconciliation | undefined> {
  const from = keyOf(new Date(now - LOOKED_BACK_MS).toISOString().slice(0, 10));
  const { rows } = await ledger.list(DESTRUCTIONS, { from, to: `${PREFIX}~` });
  const last = rows.at(-1);
  return last === undefined ? undefined : storedReconciliation.parse(last.value);
}
