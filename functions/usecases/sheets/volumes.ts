import type { Refusal } from '#contract/refusal';
import { volumeFields } from '#contract/sheet';
import { volumeSchema } from '#contract/volume';
import { flowId } from '#domain/channel';
import { readVolumeKey } from '#domain/volume-key';
import type { Check, Scope } from '../ports.ts';
import type { Register } from '../read-register.ts';
import { ORGANISATION, platformKey, platformScope, VOLUMES_MARK, volumeKey } from '../row-keys.ts';
import { rulesOf } from './field-rules.ts';
import type { Fields, RowPlaces, SheetResource, WrittenRow } from './sheet-resource.ts';

const PREFIX = volumeKey('', '').slice(0, -1);

/** Each platform keeps its own; the workbook knows a volume by platform, period and flow. */
const places: RowPlaces = {
  scopes: ({ platforms }) => platforms.map(({ code }): Scope => platformScope(code)).sort(),
  prefix: PREFIX,
  of: (key) => {
    const { platform = '', period = '', channel, direction } = readVolumeKey(key) ?? {};
    const flow = channel && direction ? flowId({ channel, direction }) : '';
    return { scope: platformScope(platform), row: volumeKey(period, flow) };
  },
  keyAt: ({ scope, row }) => {
    const [period = '', flow = ''] = row.slice(PREFIX.length).split('#');
    return `${scope.slice(platformScope('').length)}|${period}|${flow}`;
  },
};

/** The contacts received by platforms, period by period. */
export const volumes: SheetResource = {
  places,
  keyFields: (key) => readVolumeKey(key),
  fields: rulesOf(volumeFields),
  toFields: (value) => ({ ...volumeSchema.parse(value) }),
  toValue: (fields) => volumeSchema.parse(fields),
  refuse: unknownPlatform,
  usedBy: () => undefined,
  placed: (register) => register,
  effects: (register, rows) =>
    Promise.resolve({
      checks: platformChecks(register, rows),
      marks: [{ scope: ORGANISATION, row: VOLUMES_MARK }],
    }),
};

function unknownPlatform({ platform }: Fields, { platforms }: Register): readonly Refusal[] {
  if (platforms.some(({ code }) => code === platform)) return [];
  return [{ field: 'platform', code: 'unknown-platform', parameters: { value: String(platform) } }];
}

/** A platform deleted meanwhile receives nothing any more. */
function platformChecks({ versions }: Register, rows: readonly WrittenRow[]): readonly Check[] {
  const codes = new Set(
    rows.flatMap(({ after }) => (after === undefined ? [] : [volumeSchema.parse(after).platform])),
  );
  return [...codes].map((code) => {
    const row = platformKey(code);
    return { scope: ORGANISATION, row, version: versions.get(row) ?? 0 };
  });
}
