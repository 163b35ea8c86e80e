import { providerSchema } from '#contract/organisation';
import type { Provider } from '#domain/platform';
import { codeTaken } from './code-taken.ts';
import { codeOfKey, organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';
import { codeRule, nameRule } from './text-rules.ts';

/** The providers of the organisation. */
export const providers: SheetResource = {
  places: organisationRows('PROVIDER#'),
  keyFields: codeOfKey,
  fields: [codeRule('code'), nameRule('name')],
  toFields: (value) => ({ ...providerSchema.parse(value) }),
  toValue,
  refuse: (fields, { platforms }) =>
    codeTaken('code', fields, new Set(platforms.flatMap(({ code, country }) => [code, country]))),
  usedBy: (code, { platforms }) => platforms.find(({ provider }) => provider === code)?.code,
  placed: (register, code, fields) => {
    const others = register.providers.filter((provider) => provider.code !== code);
    return { ...register, providers: fields === undefined ? others : [...others, toValue(fields)] };
  },
};

function toValue(fields: Fields): Provider {
  return providerSchema.parse(fields);
}
