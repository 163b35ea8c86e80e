import { costFields } from '#contract/money';
import type { Refusal } from '#contract/refusal';
import type { Register } from '../read-register.ts';
import { COSTS, MONEY_MARK, ORGANISATION } from '../row-keys.ts';
import { storedCost } from '../stored/cost.ts';
import { rulesOf } from './field-rules.ts';
import { organisationRows } from './organisation-rows.ts';
import { fieldsOfOwnKey } from './own-key.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** The ledger of platforms, quarter by quarter, as finance has it: of one platform, quarter and nature there may be several lines. */
export const costs: SheetResource = {
  places: organisationRows(COSTS),
  keyFields: fieldsOfOwnKey,
  fields: rulesOf(costFields),
  toFields: (value) => storedCost.parse(value),
  toValue: (fields) => storedCost.parse(fields),
  refuse: unknownPlatform,
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: MONEY_MARK }] }),
};

function unknownPlatform({ platform }: Fields, { platforms }: Register): readonly Refusal[] {
  if (platforms.some(({ code }) => code === platform)) return [];
  return [{ field: 'platform', code: 'unknown-platform', parameters: { value: String(platform) } }];
}
