import type { Client } from '../api/client.ts';
import type { Grids } from '../api/grids.ts';
import type { Session } from '../api/session.ts';
import { argumentText } from '../locales/formulas.ts';
import type { LanguageChoice } from '../locales/language.ts';
import { RefusedArgument } from './argument-problem.ts';
import { invalid } from './cell-result.ts';
import { createFigureFormulas } from './figure-formulas.ts';
import { followEvaluation } from './follow-evaluation.ts';
import { followSampleSize } from './follow-sample-size.ts';
import { compareHeads } from './heads-watch.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { createLiveCells, type LiveCell, type ShowResult } from './live-cells.ts';
import type { FormulaId } from './registry.ts';
import type { IndicatorTools } from './indicators/load-indicator-tools.ts';
import type { ReportTools } from './reports/load-report-tools.ts';

/** How often the heads are asked while anything is watched. */
const HEADS_INTERVAL_MS = 60_000;

export type Formulas = {
  /** Shows a formula in a cell and keeps it true until the answered function is called. */
  readonly follow: (id: FormulaId, values: readonly unknown[], show: ShowResult) => () => void;
  /** Reads again the figures of these waves, or of all: only cells whose value changed are touched. */
  readonly refresh: (waves?: readonly string[]) => void;
  /** Asks whether anything changed, now rather than at the next minute. */
  readonly compare: () => Promise<void>;
  /** Asks nothing by itself any more. */
  readonly stop: () => void;
};

export type FormulasOptions = {
  readonly client: Client;
  readonly session: Session;
  readonly grids: Grids;
  readonly language: LanguageChoice;
  readonly keptAnswers: KeptAnswers;
  /** Fetches what puts reports into words. */
  readonly loadReports: () => Promise<ReportTools>;
  /** Fetches what reads and shows indicators. */
  readonly loadIndicators: () => Promise<IndicatorTools>;
};

export function createFormulas(options: FormulasOptions): Formulas {
  const { client, session, language, keptAnswers, loadReports, loadIndicators } = options;
  const cells = createLiveCells(language);
  const figures = createFigureFormulas({ client, session, keptAnswers, loadReports, loadIndicators });

  const compare = async (): Promise<void> => {
    if (session.state().status === 'signed-in') await compareHeads(client, figures.store);
  };
  const timer = setInterval(() => {
    // Without network there is nothing to compare; the next minute asks again.
    compare().catch(() => undefined);
  }, HEADS_INTERVAL_MS);

  const start = (id: FormulaId, values: readonly unknown[], cell: LiveCell): (() => void) => {
    if (id === 'EVALSCORE') return followEvaluation(options, values, cell);
    if (id === 'BAROMETER_SAMPLESIZE') return followSampleSize(session, values, cell);
    return figures.follow(id, values, cell);
  };

  return {
    follow(id, values, show) {
      const cell = cells.open(show);
      const stop = orRefusal(cell, () => start(id, values, cell));
      return () => {
        stop();
        cell.close();
      };
    },
    refresh: (waves) => figures.store.refresh(waves),
    compare,
    stop: () => clearInterval(timer),
  };
}

/** What was typed wrong is said in the cell; anything else is a defect and is thrown. */
function orRefusal(cell: LiveCell, start: () => () => void): () => void {
  try {
    return start();
  } catch (cause) {
    if (!(cause instanceof RefusedArgument)) throw cause;
    cell.take(invalid(argumentText(cause.problem)));
    return () => undefined;
  }
}
