import { assumptionsOf, type Assumption } from '#domain/practice/assumption';
import { platformPrices, type Payer } from '#domain/practice/platform-prices';
import type { ContractUnit } from '#domain/platform';

const always = (value: number) => ({ low: value, value, high: value });
const assumptions = {
  'agent-hour': { low: 18, value: 20, high: 23 },
  'paid-hour': { low: 24, value: 25, high: 27 },
  'refusal-brand': always(12),
  'refusal-provider': always(2),
};
const prices = (
  payer: Payer,
  contractUnit: ContractUnit | undefined,
  provider: string | undefined = 'PROV',
) => platformPrices(payer, { code: 'A', provider, contractUnit, assumptions });

test('an own platform costs the brand its agents, and no provider anything', () => {
  const own = { code: 'A', provider: undefined, contractUnit: undefined, assumptions };
  expect(platformPrices('brand', own)).toEqual({
    hour: assumptions['agent-hour'],
    refusal: always(12),
  });
  expect(platformPrices('provider', own)).toBeUndefined();
});

test.each(['minute', 'hour', 'post'] as const)(
  'paid by %s, the brand pays time and the provider the rest',
  (unit) => {
    expect(prices('brand', unit)).toEqual({ hour: assumptions['paid-hour'], refusal: always(12) });
    // The lowest agent at the highest price, and the other way round.
    expect(prices('provider', unit)).toEqual({
      hour: { low: 18 - 27, value: 20 - 25, high: 23 - 24 },
      refusal: always(2),
    });
  },
);

test.each(['contact', 'case', 'fixed'] as const)('paid by %s, time is the provider’s', (unit) => {
  expect(prices('brand', unit)).toEqual({ hour: always(0), refusal: always(12) });
  expect(prices('provider', unit)).toEqual({ hour: assumptions['agent-hour'], refusal: always(2) });
});

test('without the contract unit of a provider nothing is guessed', () => {
  expect(prices('brand', undefined)).toEqual({ lacking: [{ code: 'contract-unknown', values: ['A'] }] });
});

test('every assumption that is missing is named, and no other', () => {
  const bare = { code: 'A', provider: 'PROV', assumptions: {} };
  const missing = (kind: string) => ({ code: 'assumption-missing', values: [kind, 'A'] });

  expect(platformPrices('provider', { ...bare, contractUnit: 'hour' })).toEqual({
    lacking: [missing('agent-hour'), missing('refusal-provider'), missing('paid-hour')],
  });
  expect(platformPrices('brand', { ...bare, contractUnit: 'contact' })).toEqual({
    lacking: [missing('refusal-brand')],
  });
  const { 'paid-hour': paid, ...unpaid } = assumptions;
  expect(paid).toBeDefined();
  expect(platformPrices('provider', { ...bare, contractUnit: 'post', assumptions: unpaid })).toEqual({
    lacking: [missing('paid-hour')],
  });
});

test('the nearest assumption holds: platform, provider, country, everybody', () => {
  const platform = { code: 'A', provider: 'PROV', country: 'FR' };
  const of = (entity: string, value: number): Assumption => ({
    entity,
    kind: 'agent-hour',
    ...always(value),
  });
  const all = [of('*', 1), of('FR', 2), of('PROV', 3), of('A', 4), of('B', 5)];

  const nearest = (known: readonly Assumption[]) => assumptionsOf(platform, known)['agent-hour']?.value;
  expect([all, all.slice(0, 3), all.slice(0, 2), all.slice(0, 1), []].map(nearest)).toEqual([
    4,
    3,
    2,
    1,
    undefined,
  ]);
});
