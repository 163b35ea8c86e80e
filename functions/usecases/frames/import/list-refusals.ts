import { MAX_LISTED_REFUSALS, type FrameImportOutcome } from '#contract/frame';
import type { Refusal } from '#contract/refusal';

type Listed = FrameImportOutcome['refused'];

/** Refused lines: the first ones are listed, all are counted. */
export type ListRefusals = {
  readonly add: (line: number, refusal: Refusal) => void;
  readonly count: () => number;
  /** In the order of the file. */
  readonly listed: () => Listed;
};

export function listRefusals(): ListRefusals {
  let kept: Listed = [];
  let count = 0;
  const first = (): Listed => kept.sort((a, b) => a.line - b.line).slice(0, MAX_LISTED_REFUSALS);
  return {
    add: (line, refusal) => {
      count += 1;
      kept.push({ line, ...refusal });
      if (kept.length >= 2 * MAX_LISTED_REFUSALS) kept = first();
    },
    count: () => count,
    listed: first,
  };
}

/** Another contact has this id. */
export const duplicateId: Refusal = { field: 'contact', code: 'duplicate-id', parameters: {} };
