import type { Client } from './api/client.ts';
import { connect } from './api/connect.ts';
import { createGrids, type Grids } from './api/grids.ts';
import { createKeptTexts, type KeptTexts } from './api/kept-texts.ts';
import type { Session } from './api/session.ts';
import { createCommands, type Commands } from './commands.ts';
import { createFormulas, type Formulas } from './formulas/formulas.ts';
import { createKeptAnswers } from './formulas/kept-answers.ts';
import { loadIndicatorTools } from './formulas/indicators/load-indicator-tools.ts';
import { loadReportTools } from './formulas/reports/load-report-tools.ts';
import { createLanguage, type LanguageChoice } from './locales/language.ts';

/** Everything the pane and the ribbon share with the formulas: one of each in the shared runtime. */
export type App = {
  readonly client: Client;
  readonly session: Session;
  readonly language: LanguageChoice;
  readonly grids: Grids;
  readonly formulas: Formulas;
  readonly commands: Commands;
  readonly kept: KeptTexts;
  readonly version: string;
};

/** What the browser and Excel give. */
export type Surroundings = {
  readonly fetch: typeof fetch;
  readonly storage: () => Storage;
  readonly databases: IDBFactory | undefined;
  /** Of Excel on the web, so that two of its sites never share what is kept. */
  readonly partition: string | undefined;
  readonly displayLanguage: string | undefined;
  readonly version: string;
};

export function createApp(surroundings: Surroundings): App {
  const kept = createKeptTexts(surroundings.storage, surroundings.partition);
  const { client, session } = connect(surroundings.fetch, kept);
  const language = createLanguage(surroundings.displayLanguage, kept);
  const grids = createGrids({ client, organisation: () => session.organisation(), kept });
  const keptAnswers = createKeptAnswers(surroundings.databases);
  return {
    client,
    session,
    language,
    grids,
    formulas: createFormulas({
      client,
      session,
      grids,
      language,
      keptAnswers,
      loadReports: loadReportTools,
      loadIndicators: loadIndicatorTools,
    }),
    commands: createCommands(),
    kept,
    version: surroundings.version,
  };
}
