import { reasonFields } from '#contract/activity';
import { readCountedReasons } from '../indicators/read-reasons.ts';
import { ACTIVITY_MARK, ORGANISATION, REASONS } from '../row-keys.ts';
import { storedReason } from '../stored/activity.ts';
import { rulesOf } from './field-rules.ts';
import { codeOfKey, organisationRows } from './organisation-rows.ts';
import type { SheetResource } from './sheet-resource.ts';

/** Why customers make contact. One that contacts are counted for stays: without it the others would not add up. */
export const reasons: SheetResource = {
  places: organisationRows(REASONS),
  keyFields: codeOfKey,
  fields: rulesOf(reasonFields),
  toFields: (value) => storedReason.parse(value),
  toValue: (fields) => storedReason.parse(fields),
  refuse: () => [],
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: ACTIVITY_MARK }] }),
  atWork: async ({ store }) => {
    const countedAt = await readCountedReasons(store);
    return { ...reasons, usedBy: (code) => countedAt.get(code) };
  },
};
