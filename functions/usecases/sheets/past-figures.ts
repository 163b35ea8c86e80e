import type { Refusal } from '#contract/refusal';
import { pastFigureFields } from '#contract/sheet';
import { readPastKey } from '#domain/past-figure';
import { wavesOfPeriod } from '#domain/wave-of-period';
import { platformsOf } from '../figures/entity.ts';
import type { Register } from '../read-register.ts';
import { ORGANISATION, PAST_MARK } from '../row-keys.ts';
import { PAST_FIGURES, storedPastFigure } from '../stored/past-figure.ts';
import { rulesOf } from './field-rules.ts';
import { organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** Figures of waves from before, pasted from the workbook they were made in. */
export const pastFigures: SheetResource = {
  places: organisationRows(PAST_FIGURES),
  keyFields: (key) => {
    const past = readPastKey(key);
    return past && sheetFields(past);
  },
  fields: rulesOf(pastFigureFields),
  toFields: (value) => sheetFields(storedPastFigure.parse(value)),
  toValue: ({ channelFilter, part, ...past }) =>
    storedPastFigure.parse({ ...past, channel: channelFilter ?? '', part: part ?? '' }),
  refuse: (fields, register) => [
    ...unknownEntity(fields, register),
    ...ownWave(fields, register),
    ...offScale(fields, register),
  ],
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: PAST_MARK }] }),
};

/** Every channel and the whole evaluation are blank cells. */
function sheetFields<Past extends { readonly channel: string; readonly part: string }>({
  channel,
  part,
  ...past
}: Past) {
  return { ...past, channelFilter: channel === '' ? null : channel, part: part === '' ? null : part };
}

function unknownEntity({ entity }: Fields, register: Register): readonly Refusal[] {
  if (platformsOf(register, String(entity)) !== undefined) return [];
  return [{ field: 'entity', code: 'unknown-entity', parameters: {} }];
}

function ownWave({ quarter }: Fields, { waves }: Register): readonly Refusal[] {
  const [wave] = wavesOfPeriod(waves, { kind: 'quarter', quarter: String(quarter) });
  if (wave === undefined) return [];
  return [{ field: 'quarter', code: 'quarter-has-wave', parameters: { wave: wave.code } }];
}

function offScale({ value, scale }: Fields, { settings }: Register): readonly Refusal[] {
  const maximum = Number(scale ?? settings.scale);
  if (Number(value) <= maximum) return [];
  return [{ field: 'value', code: 'not-a-number', parameters: { minimum: 0, maximum } }];
}
