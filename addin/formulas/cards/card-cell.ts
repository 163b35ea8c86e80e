import type { AskAnswer } from '#contract/figure';
import { within } from '../../api/within.ts';
import { askRefusalText } from '../../locales/errors.ts';
import { DEADLINE_MS, failed, type ShownWith } from '../answer-cell.ts';
import { cellValue, notAvailable } from '../cell-result.ts';
import type { LiveCell } from '../live-cells.ts';
import type { Outcome } from '../outcome.ts';
import { showNumber } from '../show-number.ts';

type FigureAnswer = Extract<AskAnswer, { answer: 'figure' }>;
type ChangeAnswer = Extract<AskAnswer, { answer: 'change' }>;

/**
 * Shows a figure as a card, with its difference from the wave before as soon as that is known. Without a value there is
 * no card but the reason; without the script that draws cards, the plain number.
 */
export function cardCell(subject: string, cell: LiveCell, { timeZone, loadReports }: ShownWith) {
  let turn = 0;
  let figure: FigureAnswer | undefined;
  let change: ChangeAnswer | undefined;

  const show = (): void => {
    turn += 1;
    const mine = turn;
    if (figure === undefined) return;
    const { value } = figure.figure;
    if (value === null) {
      cell.take(showNumber(null, figure.figure));
      return;
    }
    const known = { subject, figure, change, timeZone: timeZone() };
    within(DEADLINE_MS, loadReports).then(
      ({ showCard }) => {
        if (mine === turn) cell.take(showCard(known));
      },
      () => {
        if (mine === turn) cell.take(cellValue(value));
      },
    );
  };
  return {
    takeFigure: (outcome: Outcome): void => {
      figure = answerOf(outcome, 'figure');
      if (figure === undefined) turn += 1;
      if (outcome.kind === 'failed') cell.take(failed(outcome.failure));
      else if (outcome.answer.answer === 'refused')
        cell.take(notAvailable(askRefusalText(outcome.answer.code, outcome.answer.parameters)));
      else show();
    },
    /** A difference that cannot be had takes nothing from the card. */
    takeChange: (outcome: Outcome): void => {
      change = answerOf(outcome, 'change');
      show();
    },
    close: (): void => {
      turn += 1;
      figure = undefined;
    },
  };
}

function answerOf<Kind extends AskAnswer['answer']>(
  outcome: Outcome,
  kind: Kind,
): Extract<AskAnswer, { answer: Kind }> | undefined {
  const isKind = (answer: AskAnswer): answer is Extract<AskAnswer, { answer: Kind }> =>
    answer.answer === kind;
  return outcome.kind === 'answered' && isKind(outcome.answer) ? outcome.answer : undefined;
}
