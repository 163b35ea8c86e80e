import type { AskAnswer } from '#contract/figure';
import type { Verdict } from '#domain/reports/change';
import { changeReasonText, untestedText } from '../locales/changes.ts';
import { cellValue, notAvailable, type CellValue } from './cell-result.ts';

export type WireChange = Extract<AskAnswer, { answer: 'change' }>['change'];

/** The arrow of a tested difference; `≈` is "not distinguishable". */
export const arrows = { up: '▲', down: '▼', level: '≈' } as const satisfies Record<Verdict, string>;

/** The difference from the wave before, or why there is none. */
export const showChange = (change: WireChange): CellValue =>
  change.value === null ? noChange(change) : cellValue(change.value);

/** Its arrow, or why it has none. */
export function showTrend(change: WireChange): CellValue {
  if (change.value !== null && change.verdict !== null) return cellValue(arrows[change.verdict]);
  return change.reason === null && change.untested !== null
    ? notAvailable(untestedText(change.untested))
    : noChange(change);
}

const noChange = (change: WireChange): CellValue =>
  notAvailable(changeReasonText(change.reason ?? 'not-collected', change));
