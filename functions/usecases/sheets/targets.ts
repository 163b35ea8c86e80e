import { targetFields } from '#contract/money';
import type { Refusal } from '#contract/refusal';
import type { Target } from '#domain/money/target';
import { platformsOf } from '../figures/entity.ts';
import type { Register } from '../read-register.ts';
import { MONEY_MARK, ORGANISATION, TARGETS } from '../row-keys.ts';
import { storedTarget } from '../stored/target.ts';
import { rulesOf } from './field-rules.ts';
import { outOfOrder } from './in-order.ts';
import { organisationRows } from './organisation-rows.ts';
import { fieldsOfOwnKey } from './own-key.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** What contracts promise of indicators, from when to when, and what they pay for it. */
export const targets: SheetResource = {
  places: organisationRows(TARGETS),
  keyFields: fieldsOfOwnKey,
  fields: rulesOf(targetFields),
  toFields: (value) => sheetFields(storedTarget.parse(value)),
  toValue: ({ channelFilter, ...target }) => storedTarget.parse({ ...target, channel: channelFilter ?? '' }),
  refuse: (fields, register) => [
    ...unknownEntity(fields, register),
    ...outOfOrder(fields, ['fromDay', 'toDay']),
  ],
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: MONEY_MARK }] }),
};

/** Every channel is a blank cell. */
const sheetFields = ({ channel, ...target }: Target) => ({
  ...target,
  channelFilter: channel === '' ? null : channel,
});

function unknownEntity({ entity }: Fields, register: Register): readonly Refusal[] {
  if (platformsOf(register, String(entity)) !== undefined) return [];
  return [{ field: 'entity', code: 'unknown-entity', parameters: {} }];
}
