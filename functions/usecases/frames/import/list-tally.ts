import { ineligibleReasons, type IneligibleReason } from '#domain/sampling/ineligible';
import { stratumKey, type StratumOf } from '#domain/sampling/stratum-key';
import type { StoredList } from '../../stored/frame.ts';
import { CONFLICTING, REPEATED, type ContactRun } from './contact-run.ts';

/** What a list brings to one frame, counted entry by entry. */
export type ListTally = {
  taken: number;
  repeated: number;
  parts: number;
  leftParts: number;
  firstStart: string | null;
  readonly told: { yes: number; unknown: number };
  readonly strata: Map<string, StratumOf & { contacts: number; ineligible: number }>;
  readonly ineligible: Map<IneligibleReason, number>;
};

export const emptyTally = (): ListTally => ({
  taken: 0,
  repeated: 0,
  parts: 0,
  leftParts: 0,
  firstStart: null,
  told: { yes: 0, unknown: 0 },
  strata: new Map(),
  ineligible: new Map(),
});

/** `2026-10-15T09:00:00.000Z` ends the body of every entry. */
const INSTANT_LENGTH = 24;

/** Counts the entries of one frame in; the lines refused are answered. */
export function tallyEntries(tally: ListTally, run: ContactRun, entries: Uint32Array): number[] {
  const refused: number[] = [];
  for (const entry of entries) {
    const status = run.status[entry];
    if (status === CONFLICTING) refused.push(run.lineOf(entry));
    else if (status === REPEATED) tally.repeated += 1;
    else countFresh(tally, run, entry);
  }
  return refused;
}

function countFresh(tally: ListTally, run: ContactRun, entry: number): void {
  const stratum = stratumIn(tally, run, entry);
  const reason = ineligibleReasons[run.leftOf(entry) - 1];
  if (stratum === undefined) return;
  if (reason !== undefined) {
    stratum.ineligible += 1;
    tally.ineligible.set(reason, (tally.ineligible.get(reason) ?? 0) + 1);
    return;
  }
  stratum.contacts += 1;
  tally.taken += 1;
  if (run.toldOf(entry) === 1) tally.told.yes += 1;
  if (run.toldOf(entry) === 2) tally.told.unknown += 1;
  const end = run.bodyEnd(entry);
  const start = run.bytes.toString('latin1', end - INSTANT_LENGTH, end);
  if (tally.firstStart === null || start < tally.firstStart) tally.firstStart = start;
}

function stratumIn({ strata }: ListTally, run: ContactRun, entry: number) {
  const of = run.strata[run.stratumOf(entry)];
  if (of === undefined) return undefined;
  const { platform, channel, direction } = of;
  const key = stratumKey(of);
  const present = strata.get(key) ?? { platform, channel, direction, contacts: 0, ineligible: 0 };
  strata.set(key, present);
  return present;
}

/** What is kept of the list in the row of its frame. */
export const storedTally = (
  tally: ListTally,
  how: string,
): Omit<StoredList, 'job' | 'fileName' | 'at' | 'by'> => ({
  parts: tally.parts,
  leftParts: tally.leftParts,
  taken: tally.taken,
  repeated: tally.repeated,
  strata: [...tally.strata.values()].filter(({ contacts, ineligible }) => contacts + ineligible > 0),
  ineligible: ineligibleReasons.flatMap((reason) => {
    const contacts = tally.ineligible.get(reason);
    return contacts === undefined ? [] : [{ reason, contacts }];
  }),
  notice: { ...tally.told, how },
  firstStart: tally.firstStart,
});
