import { reasonCountFields } from '#contract/activity';
import type { Refusal } from '#contract/refusal';
import { readReasonCountKey } from '#domain/activity/reason-count-key';
import { readReasons } from '../indicators/read-reasons.ts';
import { reasonCountKey } from '../row-keys.ts';
import { storedReasonCount } from '../stored/activity.ts';
import { rulesOf } from './field-rules.ts';
import { platformEffects, platformRows, unknownPlatform } from './platform-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** Contacts by reason, platform by platform: of the reasons that the organisation has. */
export const reasonCounts: SheetResource = {
  places: platformRows(reasonCountKey('', '', '').slice(0, -2)),
  keyFields: (key) => readReasonCountKey(key),
  fields: rulesOf(reasonCountFields),
  toFields: (value) => storedReasonCount.parse(value),
  toValue: (fields) => storedReasonCount.parse(fields),
  refuse: unknownPlatform,
  usedBy: () => undefined,
  placed: (register) => register,
  effects: platformEffects,
  atWork: async ({ store }) => {
    const known = new Set((await readReasons(store)).map(({ code }) => code));
    return {
      ...reasonCounts,
      refuse: (fields, register) => [...unknownPlatform(fields, register), ...unknownReason(fields, known)],
    };
  },
};

function unknownReason({ reason }: Fields, known: ReadonlySet<string>): readonly Refusal[] {
  if (known.has(String(reason))) return [];
  return [{ field: 'reason', code: 'unknown-reason', parameters: { value: String(reason) } }];
}
