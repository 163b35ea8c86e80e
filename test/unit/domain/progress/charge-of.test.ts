import { chargeOf } from '#domain/progress/charge-of';

test('what the brand or its tools cause is the brand’s, what clients do is nobody’s', () => {
  expect(chargeOf('brand')).toBe('brand');
  expect(chargeOf('tool')).toBe('brand');
  expect(chargeOf('provider')).toBe('provider');
  expect(chargeOf('agent')).toBe('provider');
  expect(chargeOf('client')).toBe('nobody');
});
