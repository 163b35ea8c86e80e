import { platformSchema } from '#contract/organisation';
import type { Refusal } from '#contract/refusal';
import type { Platform } from '#domain/platform';
import type { Register } from '../read-register.ts';
import { codeTaken } from './code-taken.ts';
import { codeOfKey, organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';
import { codeRule, nameRule } from './text-rules.ts';

/** The platforms of the organisation. */
export const platforms: SheetResource = {
  places: organisationRows('PLATFORM#'),
  keyFields: codeOfKey,
  fields: [
    codeRule('code'),
    nameRule('name'),
    codeRule('country'),
    codeRule('provider', false),
    nameRule('mission'),
  ],
  toFields: (value) => {
    const { provider, ...platform } = platformSchema.parse(value);
    return { ...platform, provider: provider ?? null };
  },
  toValue,
  refuse: (fields, register) => [
    ...codeTaken('code', fields, codesOtherThanPlatforms(register)),
    ...codeTaken('country', fields, codesOfEntities(register)),
    ...unknownProvider(fields, register),
  ],
  usedBy: (code, { waves }) => waves.find((wave) => wave.platforms.includes(code))?.code,
  placed: (register, code, fields) => {
    const others = register.platforms.filter((platform) => platform.code !== code);
    return { ...register, platforms: fields === undefined ? others : [...others, toValue(fields)] };
  },
};

function toValue({ provider, ...fields }: Fields): Platform {
  return platformSchema.parse(provider === null ? fields : { ...fields, provider });
}

const codesOtherThanPlatforms = ({ platforms: all, providers }: Register): ReadonlySet<string> =>
  new Set([...providers.map(({ code }) => code), ...all.map(({ country }) => country)]);

const codesOfEntities = ({ platforms: all, providers }: Register): ReadonlySet<string> =>
  new Set([...all, ...providers].map(({ code }) => code));

function unknownProvider({ provider }: Fields, { providers }: Register): readonly Refusal[] {
  if (provider === null || providers.some(({ code }) => code === provider)) return [];
  return [{ field: 'provider', code: 'unknown-provider', parameters: {} }];
}
