import { scenarioFields } from '#contract/contest';
import { SCENARIOS } from '../row-keys.ts';
import { storedScenario } from '../stored/contest.ts';
import { rulesOf } from './field-rules.ts';
import { codeOfKey, organisationRows } from './organisation-rows.ts';
import type { SheetResource } from './sheet-resource.ts';

/** What mystery clients play. */
export const scenarios: SheetResource = {
  places: organisationRows(SCENARIOS),
  keyFields: codeOfKey,
  fields: rulesOf(scenarioFields),
  toFields: (value) => ({ ...storedScenario.parse(value) }),
  toValue: (fields) => storedScenario.parse(fields),
  refuse: () => [],
  usedBy: () => undefined,
  placed: (register) => register,
};
