import type { OpenHostPage } from '../open-host-page.ts';

/** Something an add-in does through Microsoft's client library, with what must come of it. */
export type Scenario = {
  readonly name: string;
  /** Throws when it does not come. */
  readonly run: (page: OpenHostPage) => Promise<void>;
};
