import { doubleSampling } from '#domain/statistics/double-sampling';
import { momentsOf } from '#domain/statistics/moments';

test('classes found by a first look weigh what they are among those looked at', () => {
  const found = doubleSampling([
    { found: 300, evaluated: momentsOf([12, 14, 16]) },
    { found: 100, evaluated: momentsOf([8, 10]) },
  ])!;

  expect(found.mean).toBeCloseTo(0.75 * 14 + 0.25 * 9, 12);
  const inside = (0.75 ** 2 * 4) / 3 + (0.25 ** 2 * 2) / 2;
  const between = 0.75 * 1.25 ** 2 + 0.25 * 3.75 ** 2;
  expect(found.standardError).toBeCloseTo(Math.sqrt(inside + between / 400), 12);
});

test('has no mean without an evaluation in every class', () => {
  expect(doubleSampling([{ found: 3, evaluated: momentsOf([]) }])).toBeUndefined();
  expect(doubleSampling([])).toBeUndefined();
});
