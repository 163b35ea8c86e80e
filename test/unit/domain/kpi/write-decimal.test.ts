import { divide, fractionOf } from '#domain/fraction';
import { writeDecimal } from '#domain/kpi/write-decimal';

test.each([
  [0, '0'],
  [12, '12'],
  [-12.5, '-12.5'],
  [0.05, '0.05'],
  [-0.003, '-0.003'],
  [1e-9, '0.000000001'],
  [1e12, '1000000000000'],
  [20.1, '20.1'],
])('%p is written %s', (value, text) => {
  expect(writeDecimal(fractionOf(value))).toBe(text);
});

test('a number without end is none', () => {
  expect(() => writeDecimal(divide(fractionOf(1), fractionOf(3)))).toThrow(RangeError);
});
