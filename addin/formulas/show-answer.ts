import type { AskAnswer } from '#contract/figure';
import { askRefusalText } from '../locales/errors.ts';
import { cellValue, notAvailable, type CellResult } from './cell-result.ts';
import { localTime } from './local-time.ts';
import type { IndicatorFormulaId } from './indicators/indicator-question.ts';
import type { FormulaId } from './registry.ts';
import type { ReportTools } from './reports/load-report-tools.ts';
import { showChange, showTrend } from './show-change.ts';
import { countOf, showNumber } from './show-number.ts';
import { showTable } from './show-table.ts';

type FigureAnswer = Extract<AskAnswer, { answer: 'figure' }>;
/** The formulas that show the answer to one question. */
export type AskingFormulaId = Exclude<
  FormulaId,
  'EVALSCORE' | 'BAROMETER_SAMPLESIZE' | 'BAROMETER_CARD' | IndicatorFormulaId
>;

/** The number each formula takes from a figure; null when there is none to show. */
const numbers: Partial<Record<FormulaId, (figure: FigureAnswer['figure']) => number | null>> = {
  BAROMETER: ({ value }) => value,
  BAROMETER_LOW: ({ low }) => low,
  BAROMETER_HIGH: ({ high }) => high,
  BAROMETER_MARGIN: ({ low, high }) => (low === null || high === null ? null : (high - low) / 2),
  BAROMETER_N: countOf,
  BAROMETER_ACCURACY: ({ value }) => value,
};

export type Showing = {
  /** The organisation's, for the as-of date. */
  readonly timeZone: string;
  /** What puts a report into words: there before a report is shown. */
  readonly reports?: ReportTools;
};

/** What a formula shows of an answer. */
export function showAnswer(
  id: AskingFormulaId,
  answer: AskAnswer,
  { timeZone, reports }: Showing,
): CellResult {
  switch (answer.answer) {
    case 'refused':
      return notAvailable(askRefusalText(answer.code, answer.parameters));
    case 'table':
      return showTable(answer);
    case 'change':
      return id === 'BAROMETER_TREND' ? showTrend(answer.change) : showChange(answer.change);
    case 'report':
      if (reports === undefined) throw new Error('a report is shown without its words');
      return id === 'BAROMETER_SENTENCE' ? reports.showSentences(answer) : reports.showReport(answer);
    case 'indicator':
      throw new Error('an indicator is shown by the formulas of its own');
    case 'figure':
      return showFigure(id, answer, timeZone);
  }
}

function showFigure(id: AskingFormulaId, answer: FigureAnswer, timeZone: string): CellResult {
  const number = numbers[id];
  return number === undefined
    ? showStatus(answer, timeZone)
    : showNumber(number(answer.figure), answer.figure);
}

function showStatus({ figure, wave }: FigureAnswer, timeZone: string): CellResult {
  const cells = [figure.status, wave.revision, localTime(figure.asOf, timeZone)];
  return { kind: 'block', rows: [cells.map(cellValue)] };
}
