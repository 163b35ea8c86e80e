import type { ShownWith } from '../answer-cell.ts';
import type { FigureStore } from '../figure-store.ts';
import type { LiveCell } from '../live-cells.ts';
import { readAsk } from '../read-ask.ts';
import { cardCell } from './card-cell.ts';

/** Shows BAROMETER_CARD in a cell and keeps it true; throws RefusedArgument. Answers how to stop. */
export function followCard(
  store: FigureStore,
  values: readonly unknown[],
  { cell, ...shownWith }: ShownWith & { readonly cell: LiveCell },
): () => void {
  const [figure, change] = [readAsk('BAROMETER', values), readAsk('BAROMETER_CHANGE', values)];
  const shown = cardCell(subjectOf(figure), cell, shownWith);
  const leave = [store.watch(figure, shown.takeFigure), store.watch(change, shown.takeChange)];
  return () => {
    for (const stop of leave) stop();
    shown.close();
  };
}

function subjectOf(ask: ReturnType<typeof readAsk>): string {
  if (ask.ask !== 'figure') return '';
  return [ask.entity, ask.period, ask.part, ask.channel].filter((said) => said !== '').join(', ');
}
