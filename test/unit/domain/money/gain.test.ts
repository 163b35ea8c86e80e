import { bearerOf } from '#domain/money/gain';
import { contractUnits } from '#domain/platform';

const untyped = { bearer: null };

test('seconds saved are the brand’s where it pays by time, the provider’s where it pays by contact, case or lump sum', () => {
  const byUnit = contractUnits.map((contractUnit) => [
    contractUnit,
    bearerOf(untyped, { provider: 'ACTEL', contractUnit }),
  ]);

  expect(Object.fromEntries(byUnit)).toEqual({
    contact: 'provider',
    minute: 'brand',
    hour: 'brand',
    case: 'provider',
    post: 'brand',
    fixed: 'provider',
  });
});

test('on its own platforms every gain is the brand’s, whatever the unit', () => {
  expect(bearerOf(untyped, { provider: undefined, contractUnit: 'contact' })).toBe('brand');
  expect(bearerOf(untyped, {})).toBe('brand');
});

test('what a person typed holds, and nothing is guessed of a provider without contract unit', () => {
  expect(bearerOf({ bearer: 'provider' }, { contractUnit: 'minute' })).toBe('provider');
  expect(bearerOf(untyped, { provider: 'ACTEL' })).toBeUndefined();
});
