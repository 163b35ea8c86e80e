import { gaussLegendre } from '#domain/statistics/gauss-legendre';
import { solved } from '#domain/statistics/linear-system';

test('n nodes integrate polynomials up to degree 2n − 1 exactly', () => {
  const { nodes, weights } = gaussLegendre(4, 0, 2);
  const integral = (power: number): number =>
    nodes.reduce((sum, node, index) => sum + weights[index]! * node ** power, 0);

  for (let power = 0; power <= 7; power += 1)
    expect(integral(power)).toBeCloseTo(2 ** (power + 1) / (power + 1), 11);
});

test('equations are solved whatever row comes first', () => {
  const rows = [
    [0, 2, 1],
    [1, -2, -3],
    [-1, 1, 2],
  ];
  const x = solved(rows, [-8, 0, 3]);

  for (const [index, row] of rows.entries())
    expect(row.reduce((sum, one, column) => sum + one * x[column]!, 0)).toBeCloseTo([-8, 0, 3][index]!, 12);
});

test('equations that say the same twice are refused', () => {
  expect(() =>
    solved(
      [
        [1, 1],
        [2, 2],
      ],
      [1, 2],
    ),
  ).toThrow(RangeError);
});
