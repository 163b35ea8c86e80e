import { QualityError } from '#contract/error';
import type { AgentToken } from './agent-tokens.ts';
import { contactRun, type ContactRun, type RunLimits } from './contact-run.ts';
import { listLines } from './list-lines.ts';
import { duplicateId, listRefusals, type ListRefusals } from './list-refusals.ts';
import { readListLine, type ListLine } from './list-line.ts';
import type { PlacedLine } from './place-line.ts';

/** Beyond it a list is several lists. */
export const MOST_ROWS = 5_000_000;

export type ListSorting = {
  readonly place: (line: ListLine) => PlacedLine;
  readonly token: AgentToken;
  readonly limits: RunLimits;
  /** What to do with a run that is full, and with the last one. */
  readonly empty: (run: ContactRun, refusals: ListRefusals) => Promise<void>;
};

export type SortedList = {
  readonly rows: number;
  /** Lines that say again what another line of the same run says. */
  readonly repeated: number;
  readonly refusals: ListRefusals;
};

/** Reads a list to its end, a run at a time. Throws unreadable-list, too-large. */
export async function sortList(
  pieces: AsyncIterable<Uint8Array>,
  { place, token, limits, empty }: ListSorting,
): Promise<SortedList> {
  const run = contactRun(limits);
  const refusals = listRefusals();
  let rows = 0;
  let repeated = 0;
  for await (const lines of listLines(pieces)) {
    rows += lines.length;
    if (rows > MOST_ROWS) throw new QualityError('too-large', { limit: MOST_ROWS });
    for (const text of lines) {
      const line = readListLine(text);
      const placed = place(line);
      if ('refusal' in placed) {
        refusals.add(line.line, placed.refusal);
        continue;
      }
      if (run.isFull()) await emptied(run, refusals, empty);
      const taken = run.add(placed, token(placed.agent));
      if (taken === 'repeated') repeated += 1;
      if (taken === 'conflicting') refusals.add(line.line, duplicateId);
    }
  }
  await emptied(run, refusals, empty);
  return { rows, repeated, refusals };
}

async function emptied(run: ContactRun, refusals: ListRefusals, empty: ListSorting['empty']): Promise<void> {
  await empty(run, refusals);
  run.clear();
}
