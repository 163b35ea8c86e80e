import { toApiFailure, type ApiFailure } from '../api/api-failure.ts';
import { within } from '../api/within.ts';
import { failureText } from '../locales/errors.ts';
import { notAvailable, type CellResult } from './cell-result.ts';
import type { LiveCell } from './live-cells.ts';
import type { Outcome } from './outcome.ts';
import type { ReportTools } from './reports/load-report-tools.ts';
import type { ReportAnswer } from './reports/show-report.ts';
import { showAnswer, type AskingFormulaId } from './show-answer.ts';

/** A cell never waits longer for the words of a report. */
export const DEADLINE_MS = 15_000;
/** When they are asked for again. */
const AGAIN_MS = 60_000;

export type ShownWith = {
  /** The organisation's. */
  readonly timeZone: () => string;
  /** Fetches what puts reports into words. */
  readonly loadReports: () => Promise<ReportTools>;
};

export const failed = ({ code, details }: ApiFailure): CellResult => notAvailable(failureText(code, details));

/** Shows the outcomes of a question in a cell as they come; those of a report once its words are there. */
export function answerCell(id: AskingFormulaId, cell: LiveCell, { timeZone, loadReports }: ShownWith) {
  let turn = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const take = (outcome: Outcome): void => {
    turn += 1;
    clearTimeout(again);
    if (outcome.kind === 'failed') cell.take(failed(outcome.failure));
    else if (outcome.answer.answer === 'report') takeReport(outcome.answer, turn);
    else cell.take(showAnswer(id, outcome.answer, { timeZone: timeZone() }));
  };
  const takeReport = (answer: ReportAnswer, mine: number): void => {
    within(DEADLINE_MS, loadReports).then(
      (reports) => {
        if (mine === turn) cell.take(showAnswer(id, answer, { timeZone: timeZone(), reports }));
      },
      (cause: unknown) => {
        if (mine !== turn) return;
        cell.take(failed(toApiFailure(cause)));
        again = setTimeout(() => takeReport(answer, mine), AGAIN_MS);
      },
    );
  };
  return {
    take,
    /** Nothing is shown any more. */
    close: (): void => {
      turn += 1;
      clearTimeout(again);
    },
  };
}
