import type { AskAnswer } from '#contract/figure';
import type { Text } from '#domain/text';
import { toApiFailure } from '../../api/api-failure.ts';
import { within } from '../../api/within.ts';
import { askRefusalText } from '../../locales/errors.ts';
import { argumentText } from '../../locales/formulas.ts';
import { DEADLINE_MS, failed } from '../answer-cell.ts';
import { invalid, notAvailable, type CellResult } from '../cell-result.ts';
import type { FigureStore } from '../figure-store.ts';
import type { LiveCell } from '../live-cells.ts';
import type { Outcome } from '../outcome.ts';
import type { IndicatorFormulaId, IndicatorQuestion } from './indicator-question.ts';
import type { IndicatorTools } from './load-indicator-tools.ts';

/** When the script is asked for again. */
const AGAIN_MS = 60_000;

export type FollowedIndicator = {
  readonly id: IndicatorFormulaId;
  readonly values: readonly unknown[];
  readonly cell: LiveCell;
  readonly loadIndicators: () => Promise<IndicatorTools>;
};

/** Shows an indicator in a cell and keeps it true. Answers how to stop. */
export function followIndicator(store: FigureStore, followed: FollowedIndicator): () => void {
  const { cell, loadIndicators } = followed;
  let leave = (): void => undefined;
  let isClosed = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const start = (): void => {
    within(DEADLINE_MS, loadIndicators).then(
      (tools) => {
        if (!isClosed) leave = watch(store, followed, tools);
      },
      (cause: unknown) => {
        if (isClosed) return;
        cell.take(failed(toApiFailure(cause)));
        again = setTimeout(start, AGAIN_MS);
      },
    );
  };
  start();
  return () => {
    isClosed = true;
    clearTimeout(again);
    leave();
  };
}

function watch(store: FigureStore, { id, values, cell }: FollowedIndicator, tools: IndicatorTools) {
  const read = tools.readIndicator(id, values);
  if ('problem' in read) {
    cell.take(invalid(argumentText(read.problem)));
    return () => undefined;
  }
  return store.watch(read.ask, (outcome) => cell.take(shown(outcome, read, tools)));
}

function shown(outcome: Outcome, { ask, shows }: IndicatorQuestion, tools: IndicatorTools): CellResult {
  if (outcome.kind === 'failed') return failed(outcome.failure);
  const { answer } = outcome;
  if (answer.answer === 'indicator') return tools.showIndicator(answer, { ask: ask.ask, shows });
  if (answer.answer === 'refused') return notAvailable(refusalText(answer, ask, tools));
  throw new Error(`an indicator was answered by a ${answer.answer}`);
}

/** Of a practice, as of a figure, a period is that of a wave; of an indicator it is days. */
const refusalText = (
  { code, parameters }: Extract<AskAnswer, { answer: 'refused' }>,
  { ask }: IndicatorQuestion['ask'],
  { indicatorTexts }: IndicatorTools,
): Text =>
  code === 'unknown-period' && ask !== 'practice'
    ? indicatorTexts.unknownPeriod
    : askRefusalText(code, parameters);
