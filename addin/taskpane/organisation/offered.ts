import type { Language } from '#domain/text';

type Option = { readonly value: string; readonly label: string };

/** Those most likely first. */
const usual = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'MAD', 'TND', 'XOF', 'MGA', 'MUR'];

/** Every currency by its name in a language, those most likely first, the one in use among them. */
export function currencyOptions(language: Language, present: string): readonly Option[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  const codes = [...new Set([...usual, present, ...Intl.supportedValuesOf('currency')])];
  return codes.map((value) => ({ value, label: `${value} – ${names.of(value) ?? value}` }));
}

/** Every time zone of the list, the one in use among them even under an older name. */
export const timeZoneOptions = (present: string): readonly Option[] =>
  [...new Set([present, ...Intl.supportedValuesOf('timeZone')])]
    .sort()
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }));
