import { quotaFields } from '#contract/contest';
import type { Refusal } from '#contract/refusal';
import type { Register } from '../read-register.ts';
import { QUOTAS } from '../row-keys.ts';
import { storedQuota } from '../stored/contest.ts';
import { rulesOf } from './field-rules.ts';
import { organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** How many tests the contest of a wave makes through each channel, from which device. */
export const quotas: SheetResource = {
  places: organisationRows(QUOTAS),
  keyFields: quotaOfKey,
  fields: rulesOf(quotaFields),
  toFields: (value) => ({ ...storedQuota.parse(value) }),
  toValue: (fields) => storedQuota.parse(fields),
  refuse: unknownWave,
  usedBy: () => undefined,
  placed: (register) => register,
};

function quotaOfKey(key: string): Fields | undefined {
  const [wave, channel, device, ...rest] = key.split('|');
  if (wave === undefined || channel === undefined || device === undefined || rest.length > 0)
    return undefined;
  return { wave, channel, device };
}

/** Only mystery contacts have quotas: what is listened to is drawn. */
function unknownWave({ wave, channel }: Fields, { waves }: Register): readonly Refusal[] {
  const own = waves.find(({ code, method }) => code === wave && method === 'mystery-contact');
  if (own === undefined)
    return [{ field: 'wave', code: 'unknown-wave', parameters: { value: String(wave) } }];
  const hasGrid = Object.keys(own.grids).some((one) => one === channel);
  return hasGrid ? [] : [{ field: 'channel', code: 'no-grid', parameters: {} }];
}
