import { providerSchema } from '#contract/organisation';
import { providerFields } from '#contract/sheet';
import type { Provider } from '#domain/platform';
import { codeTaken } from './code-taken.ts';
import { codeOfKey, organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';
import { rulesOf } from './field-rules.ts';

/** The providers of the organisation. */
export const providers: SheetResource = {
  places: organisationRows('PROVIDER#'),
  keyFields: codeOfKey,
  fields: rulesOf(providerFields),
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
