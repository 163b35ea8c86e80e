import { rateFields } from '#contract/money';
import type { Refusal } from '#contract/refusal';
import type { Register } from '../read-register.ts';
import { MONEY_MARK, ORGANISATION, RATES } from '../row-keys.ts';
import { storedRate } from '../stored/cost.ts';
import { rulesOf } from './field-rules.ts';
import { organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

const rateKey = /^(?<quarter>\d{4}-Q[1-4])\|(?<currency>[A-Z]{3})$/;

/** What other currencies are worth, quarter by quarter: `2026-Q4|USD`. */
export const rates: SheetResource = {
  places: organisationRows(RATES),
  keyFields,
  fields: rulesOf(rateFields),
  toFields: (value) => storedRate.parse(value),
  toValue: (fields) => storedRate.parse(fields),
  refuse: ownCurrency,
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: MONEY_MARK }] }),
};

function keyFields(key: string): Fields | undefined {
  const { quarter, currency } = rateKey.exec(key)?.groups ?? {};
  return quarter === undefined || currency === undefined ? undefined : { quarter, currency };
}

/** One euro is one euro. */
function ownCurrency({ currency }: Fields, { settings }: Register): readonly Refusal[] {
  if (currency !== settings.currency) return [];
  return [{ field: 'currency', code: 'not-a-currency', parameters: { own: settings.currency } }];
}
