import { activityFields } from '#contract/activity';
import { measureIds } from '#domain/activity/measure';
import { readVolumeKey } from '#domain/volume-key';
import { activityKey } from '../row-keys.ts';
import { storedActivity } from '../stored/activity.ts';
import { rulesOf } from './field-rules.ts';
import { platformEffects, platformRows, unknownPlatform } from './platform-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** What platforms counted, period by period and flow by flow: a cell left blank was not counted. */
export const activity: SheetResource = {
  places: platformRows(activityKey('', '').slice(0, -1)),
  keyFields: (key) => readVolumeKey(key),
  fields: rulesOf(activityFields),
  toFields: (value) => {
    const { counted, ...of } = storedActivity.parse(value);
    return { ...of, ...Object.fromEntries(measureIds.map((id) => [id, counted[id] ?? null])) };
  },
  toValue,
  refuse: unknownPlatform,
  usedBy: () => undefined,
  placed: (register) => register,
  effects: platformEffects,
};

function toValue({ platform, period, channel, direction, ...cells }: Fields) {
  const counted = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
  return storedActivity.parse({ platform, period, channel, direction, counted });
}
