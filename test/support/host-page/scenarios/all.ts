import { addInScenarios } from './addin.ts';
import { commonApiScenarios } from './common-api.ts';
import { errorScenarios } from './errors.ts';
import { eventScenarios } from './events.ts';
import { functionScenarios } from './functions.ts';
import { rangeScenarios } from './ranges.ts';
import type { Scenario } from './scenario.ts';
import { tableScenarios } from './tables.ts';
import { workbookScenarios } from './workbook.ts';

/** Every scenario; each is a test with the client library of npm, and with another when its folder is given. */
export const scenarios: readonly Scenario[] = [
  ...addInScenarios,
  ...commonApiScenarios,
  ...errorScenarios,
  ...eventScenarios,
  ...functionScenarios,
  ...rangeScenarios,
  ...tableScenarios,
  ...workbookScenarios,
];
