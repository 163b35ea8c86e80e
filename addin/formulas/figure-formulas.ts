import { MAX_ASKS, type Ask } from '#contract/figure';
import type { Client } from '../api/client.ts';
import { membershipOf, scopeOf } from '../api/membership.ts';
import type { Session } from '../api/session.ts';
import { whenSignedIn } from '../api/when-signed-in.ts';
import { answerCell } from './answer-cell.ts';
import { askKey } from './ask-key.ts';
import { createBatcher } from './batcher.ts';
import { FigureStore } from './figure-store.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { LiveCell } from './live-cells.ts';
import type { HeadedAnswer } from './outcome.ts';
import { readAsk } from './read-ask.ts';
import type { ReportTools } from './reports/load-report-tools.ts';
import { followCard } from './cards/follow-card.ts';
import { followIndicator } from './indicators/follow-indicator.ts';
import { isIndicatorFormula, type IndicatorFormulaId } from './indicators/indicator-question.ts';
import type { IndicatorTools } from './indicators/load-indicator-tools.ts';
import type { AskingFormulaId } from './show-answer.ts';

/** Late enough for the cells of one recalculation to be asked together, too early to be felt. */
const WINDOW_MS = 10;
const REQUESTS_IN_FLIGHT = 4;

export type FigureFormulasOptions = {
  readonly client: Client;
  readonly session: Session;
  readonly keptAnswers: KeptAnswers;
  /** Fetches what puts reports into words. */
  readonly loadReports: () => Promise<ReportTools>;
  /** Fetches what reads and shows indicators. */
  readonly loadIndicators: () => Promise<IndicatorTools>;
};

export type FigureFormulas = {
  readonly store: FigureStore;
  /** Shows a formula in a cell and keeps it true; throws RefusedArgument. Answers how to stop. */
  readonly follow: (
    id: AskingFormulaId | IndicatorFormulaId | 'BAROMETER_CARD',
    values: readonly unknown[],
    cell: LiveCell,
  ) => () => void;
};

/** The formulas that ask the server: one store of answers for the person and organisation of the session. */
export function createFigureFormulas({
  client,
  session,
  keptAnswers,
  loadReports,
  loadIndicators,
}: FigureFormulasOptions): FigureFormulas {
  const send = async (asks: readonly Ask[]): Promise<readonly HeadedAnswer[]> => {
    const scope = scopeOf(await whenSignedIn(session));
    const { answers, heads } = await client.call('figures', { request: { asks: [...asks] } });
    const kept = answers.map((answer, index) => [askKeyAt(asks, index), answer] as const);
    void keptAnswers.write(scope, kept).catch(() => undefined);
    return answers.map((answer) => ({ answer, heads }));
  };
  const store = new FigureStore({
    batcher: createBatcher({
      send,
      keyOf: askKey,
      size: MAX_ASKS,
      inFlight: REQUESTS_IN_FLIGHT,
      windowMs: WINDOW_MS,
    }),
    lastAnswer: (key) => keptAnswers.read(scopeOf(session.state()), key),
  });
  const timeZone = (): string => membershipOf(session.state())?.organisation.timeZone ?? 'UTC';
  followSession(session, store, keptAnswers);

  return {
    store,
    follow(id, values, cell) {
      if (id === 'BAROMETER_CARD') return followCard(store, values, { cell, timeZone, loadReports });
      if (isIndicatorFormula(id)) return followIndicator(store, { id, values, cell, loadIndicators });
      const ask = readAsk(id, values);
      const { take, close } = answerCell(id, cell, { timeZone, loadReports });
      const leave = store.watch(ask, take);
      return () => {
        leave();
        close();
      };
    },
  };
}

function askKeyAt(asks: readonly Ask[], index: number): string {
  const ask = asks[index];
  return ask === undefined ? '' : askKey(ask);
}

/** Another person or organisation: everything is asked again. The same one again: what had failed. */
function followSession(session: Session, store: FigureStore, keptAnswers: KeptAnswers): void {
  let scope: string | undefined;
  session.subscribe((state) => {
    if (state.status === 'starting' || state.status === 'failed') return;
    const before = scope;
    scope = scopeOf(state);
    if (state.status === 'signed-out') void keptAnswers.clear().catch(() => undefined);
    if (before === undefined || before === scope) store.retry('all');
    else store.restart();
  });
}
