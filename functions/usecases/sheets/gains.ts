import { gainFields } from '#contract/money';
import { GAINS, MONEY_MARK, ORGANISATION } from '../row-keys.ts';
import { storedGain } from '../stored/gain.ts';
import { rulesOf } from './field-rules.ts';
import { outOfOrder } from './in-order.ts';
import { organisationRows } from './organisation-rows.ts';
import { fieldsOfOwnKey } from './own-key.ts';
import { unknownPlatform } from './platform-rows.ts';
import type { SheetResource } from './sheet-resource.ts';

/** What the actions of platforms bring in a quarter, and what they cost. */
export const gains: SheetResource = {
  places: organisationRows(GAINS),
  keyFields: fieldsOfOwnKey,
  fields: rulesOf(gainFields),
  toFields: (value) => ({ ...storedGain.parse(value) }),
  toValue: (fields) => storedGain.parse(fields),
  refuse: (fields, register) => [
    ...unknownPlatform(fields, register),
    ...outOfOrder(fields, ['gainLow', 'gain', 'gainHigh']),
    ...outOfOrder(fields, ['adoptionLow', 'adoption', 'adoptionHigh']),
  ],
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: MONEY_MARK }] }),
};
