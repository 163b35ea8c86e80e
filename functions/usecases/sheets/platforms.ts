import { platformSchema } from '#contract/organisation';
import type { Refusal } from '#contract/refusal';
import { fieldValueSchema, type FieldValue } from '#contract/row';
import { platformFields } from '#contract/sheet';
import type { Platform } from '#domain/platform';
import type { Register } from '../read-register.ts';
import { codeTaken } from './code-taken.ts';
import { rulesOf } from './field-rules.ts';
import { codeOfKey, organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** The platforms of the organisation. */
export const platforms: SheetResource = {
  places: organisationRows('PLATFORM#'),
  keyFields: codeOfKey,
  fields: rulesOf(platformFields),
  toFields,
  toValue: toPlatform,
  refuse: (fields, register) => [
    ...codeTaken('code', fields, codesOtherThanPlatforms(register)),
    ...codeTaken('country', fields, codesOfEntities(register)),
    ...unknownProvider(fields, register),
  ],
  usedBy: (code, { waves }) => waves.find((wave) => wave.platforms.includes(code))?.code,
  placed: (register, code, fields) => {
    const others = register.platforms.filter((platform) => platform.code !== code);
    return { ...register, platforms: fields === undefined ? others : [...others, toPlatform(fields)] };
  },
};

/** Lists travel as one text, what was not said as null. */
function toFields(value: unknown): Fields {
  const platform: Readonly<Record<string, unknown>> = platformSchema.parse(value);
  return Object.fromEntries(platformFields.map(({ id }) => [id, fieldOf(platform[id])]));
}

const fieldOf = (value: unknown): FieldValue =>
  fieldValueSchema.parse(Array.isArray(value) ? value.join(';') : (value ?? null));

function toPlatform({ flows, closedDays, ...fields }: Fields): Platform {
  const said = Object.entries(fields).filter(([, value]) => value !== null);
  return platformSchema.parse({
    ...Object.fromEntries(said),
    ...listOf('flows', flows),
    ...listOf('closedDays', closedDays),
  });
}

const listOf = (field: string, value: FieldValue = null): Record<string, string[]> =>
  value === null ? {} : { [field]: String(value).split(';') };

const codesOtherThanPlatforms = ({ platforms: all, providers }: Register): ReadonlySet<string> =>
  new Set([...providers.map(({ code }) => code), ...all.map(({ country }) => country)]);

const codesOfEntities = ({ platforms: all, providers }: Register): ReadonlySet<string> =>
  new Set([...all, ...providers].map(({ code }) => code));

function unknownProvider({ provider }: Fields, { providers }: Register): readonly Refusal[] {
  if (provider === null || providers.some(({ code }) => code === provider)) return [];
  return [{ field: 'provider', code: 'unknown-provider', parameters: {} }];
}
