import type { AskAnswer } from '#contract/figure';
import { askRefusalText } from '../locales/errors.ts';
import { cellValue, notAvailable, type CellResult } from './cell-result.ts';
import type { FormulaId } from './registry.ts';
import { countOf, showNumber } from './show-number.ts';
import { showTable } from './show-table.ts';

type FigureAnswer = Extract<AskAnswer, { answer: 'figure' }>;
/** The formulas that ask the server. */
export type AskingFormulaId = Exclude<FormulaId, 'EVALSCORE' | 'BAROMETER_SAMPLESIZE'>;

/** The number each formula takes from a figure; null when there is none to show. */
const numbers: Partial<Record<FormulaId, (figure: FigureAnswer['figure']) => number | null>> = {
  BAROMETER: ({ value }) => value,
  BAROMETER_LOW: ({ low }) => low,
  BAROMETER_HIGH: ({ high }) => high,
  BAROMETER_MARGIN: ({ low, high }) => (low === null || high === null ? null : (high - low) / 2),
  BAROMETER_N: countOf,
};

/** What a formula shows of an answer. `timeZone` is the organisation's, for the as-of date. */
export function showAnswer(id: AskingFormulaId, answer: AskAnswer, timeZone: string): CellResult {
  if (answer.answer === 'refused') return notAvailable(askRefusalText(answer.code, answer.parameters));
  if (answer.answer === 'table') return showTable(answer);
  const number = numbers[id];
  return number === undefined
    ? showStatus(answer, timeZone)
    : showNumber(number(answer.figure), answer.figure);
}

function showStatus({ figure, wave }: FigureAnswer, timeZone: string): CellResult {
  const cells = [figure.status, wave.revision, localTime(figure.asOf, timeZone)];
  return { kind: 'block', rows: [cells.map(cellValue)] };
}

/** `2026-11-22 14:05`: reads, sorts and compares the same in every language. */
function localTime(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return format.format(new Date(instant));
}
