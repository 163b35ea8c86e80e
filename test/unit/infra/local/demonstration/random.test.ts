import { bell, oneOf, seededRandom } from '../../../../../infra/local/demonstration/random.ts';

const draws = (seed: number, count: number): number[] => Array.from({ length: count }, seededRandom(seed));

test('a seed always gives the same numbers, another one others', () => {
  expect(draws(7, 20)).toEqual(draws(7, 20));
  expect(draws(7, 20)).not.toEqual(draws(8, 20));
});

test('numbers are spread evenly over [0,1)', () => {
  const numbers = draws(20_260_101, 20_000);

  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length,
  );
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test('the bell has mean 0 and standard deviation 1', () => {
  const random = seededRandom(1);
  const numbers = Array.from({ length: 20_000 }, () => bell(random));

  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('each item is drawn, and no other', () => {
  const random = seededRandom(2);

  const drawn = new Set(Array.from({ length: 200 }, () => oneOf(random, ['a', 'b', 'c'])));

  expect([...drawn].sort()).toEqual(['a', 'b', 'c']);
});
