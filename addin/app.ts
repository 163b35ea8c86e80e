import type { Client } from './api/client.ts';
import type { Grids } from './api/grids.ts';
import type { KeptTexts } from './api/kept-texts.ts';
import type { Session } from './api/session.ts';
import type { Formulas } from './formulas/formulas.ts';
import type { LanguageChoice } from './locales/language.ts';

/** Everything the pane and the ribbon share with the formulas: one of each in the shared runtime. */
export type App = {
  readonly client: Client;
  readonly session: Session;
  readonly language: LanguageChoice;
  readonly grids: Grids;
  readonly formulas: Formulas;
  readonly kept: KeptTexts;
  readonly version: string;
};
