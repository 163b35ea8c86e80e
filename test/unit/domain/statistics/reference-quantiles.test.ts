import { betaCdf, betaQuantile } from '#domain/statistics/beta';
import { binomialCdf, binomialQuantile } from '#domain/statistics/binomial';
import { chiSquareQuantile, chiSquareTails } from '#domain/statistics/chi-square';
import { fisherQuantile, fisherTails } from '#domain/statistics/fisher-f';
import { normalCdf, normalTwoSided } from '#domain/statistics/normal';
import { studentCdf, studentQuantile } from '#domain/statistics/student';

const relative = (got: number, expected: number): number => Math.abs(got / expected - 1);

const at = [1e-12, 1e-6, 0.01, 0.3, 0.975] as const;

/** Quantiles at these probabilities: R 4.2.2 and scipy 1.10 to 1e-11; of F scipy alone where R is 1e-7 off in the tail. */
const table: readonly (readonly [(p: number) => number, readonly number[]])[] = [
  [
    (p) => chiSquareQuantile(p, 0.5),
    [1.34993957862235e-48, 1.34993957862234e-24, 1.34993958591169e-8, 0.010982604948551, 3.43323529996077],
  ],
  [
    (p) => chiSquareQuantile(p, 3),
    [2.41798794271804e-8, 0.000241810487201243, 0.114831801899117, 1.42365224303528, 9.34840360449614],
  ],
  [
    (p) => chiSquareQuantile(p, 47.3),
    [6.91674437638182, 14.4221594302053, 27.643931012253, 41.7580497598751, 68.1814542817908],
  ],
  [
    (p) => chiSquareQuantile(p, 2000),
    [1586.87845323415, 1713.62930255878, 1855.81631959329, 1966.3568935158, 2125.84230244978],
  ],
  [
    (p) => chiSquareQuantile(p, 1e6),
    [990084.036693725, 993292.033737391, 996712.988838412, 999257.902623889, 1002773.70146793],
  ],
  [
    (p) => fisherQuantile(p, 0.5, 7),
    [3.01199328025052e-48, 3.01199328025052e-24, 3.01199329969074e-8, 0.024525488472061, 10.1267029846926],
  ],
  [
    (p) => fisherQuantile(p, 2.7, 30),
    [1.08461374507751e-9, 3.01805920717423e-5, 0.0282049693518683, 0.449048943240393, 3.72972454899527],
  ],
  [
    (p) => fisherQuantile(p, 4, 1e5),
    [7.07100043565015e-7, 0.000707433266451731, 0.0742767377047137, 0.548675139498109, 2.78594905664057],
  ],
  [
    (p) => fisherQuantile(p, 2000, 0.5),
    [0.0103179077375468, 0.0232575776103631, 0.102552965022811, 1.33378813138651, 947834.85144506],
  ],
  [
    (p) => studentQuantile(p, 0.5),
    [-1.02849115631634e23, -102849115631.634, -1028.49101047162, -1.00952587860717, 164.557673480488],
  ],
  [
    (p) => studentQuantile(p, 2.7),
    [-26172.0848219328, -156.890753009216, -4.96983204922128, -0.591531264369422, 3.39214838317375],
  ],
  [
    (p) => studentQuantile(p, 29),
    [-11.6131580115614, -5.91710554045956, -2.46202136015041, -0.530214395709161, 2.0452296421327],
  ],
  [
    (p) => studentQuantile(p, 1e6),
    [-7.03457260841126, -4.75345234827968, -2.3263516031208, -0.524400679860209, 1.95996635681411],
  ],
  [
    (p) => beta(p, 0.5, 0.5),
    [2.46740110027234e-24, 2.46740110027031e-12, 0.000246719817134222, 0.206107373853764, 0.998458666866564],
  ],
  [
    (p) => beta(p, 2, 28),
    [4.96291888660482e-8, 4.96513482233848e-5, 0.00519972350299378, 0.0377794342157502, 0.177644295488723],
  ],
  [
    (p) => beta(p, 225, 1),
    [0.8844365191386, 0.940444851726352, 0.979740612916745, 0.994663300805054, 0.999887482739501],
  ],
  [
    (p) => beta(p, 1e5, 3),
    [0.999659537633664, 0.999808728525696, 0.999915944904256, 0.999963845338488, 0.999993813359775],
  ],
];

const beta = (p: number, a: number, b: number): number => betaQuantile({ lower: p, upper: 1 - p }, a, b).x;

test('quantiles are those of R and scipy to 1e-11, far in the tail and at extreme degrees of freedom', () => {
  for (const [quantile, expected] of table)
    at.forEach((p, index) => expect(relative(quantile(p), expected[index]!)).toBeLessThan(1e-11));
});

test('probabilities are those of R to 1e-11, in the small tail too', () => {
  const said: readonly (readonly [got: number, r: number])[] = [
    [normalCdf(-8), 6.22096057427178e-16],
    [normalCdf(-1.5), 0.0668072012688581],
    [normalCdf(0.3), 0.617911422188953],
    [normalCdf(2), 0.977249868051821],
    [normalTwoSided(-1.5), 2 * 0.0668072012688581],
    [chiSquareTails(0.1, 1).upper, 0.751829634045849],
    [chiSquareTails(3.84, 1).upper, 0.0500435212487052],
    [chiSquareTails(50, 10).upper, 2.6690834249045e-7],
    [chiSquareTails(1900, 2000).upper, 0.944945313769262],
    [chiSquareTails(2100, 2000).upper, 0.0586711113773181],
    [chiSquareTails(1e6, 1e6).upper, 0.499811936803395],
    [fisherTails(0.1, 2, 5).upper, 0.906601956075185],
    [fisherTails(3, 3.5, 24).upper, 0.0438798538243941],
    [fisherTails(12, 40, 7).upper, 0.00109082388362117],
    [fisherTails(0.9, 2000, 1e5).upper, 0.999389331686706],
    [studentCdf(-40, 2), 0.00031220733609237],
    [studentCdf(-2.1, 17.8), 0.0251281533071025],
    [studentCdf(0.5, 0.5), 0.621340963535282],
    [studentCdf(3, 1e6), 0.998650068729289],
    [binomialCdf(0, 20, 0.05), 0.358485922408542],
    [binomialCdf(3, 20, 0.2), 0.411448861956568],
    [binomialCdf(84, 100, 0.85), 0.431684834874285],
  ];

  for (const [got, expected] of said) expect(relative(got, expected)).toBeLessThan(1e-11);
});

test('a distribution and its quantile undo each other', () => {
  for (const p of [1e-12, 1e-4, 0.2, 0.5, 0.95, 1 - 1e-6])
    for (const df of [0.5, 3.3, 60, 4000]) {
      expect(relative(chiSquareTails(chiSquareQuantile(p, df), df).lower, p)).toBeLessThan(1e-11);
      expect(relative(fisherTails(fisherQuantile(p, df, 8.5), df, 8.5).lower, p)).toBeLessThan(1e-11);
      expect(relative(betaCdf(beta(p, df, 2.5), df, 2.5), p)).toBeLessThan(1e-9);
    }
});

test('a binomial quantile is the first number that is probable enough', () => {
  for (const p of [0.001, 0.4, 0.9999]) {
    const x = binomialQuantile(p, 30, 0.3);

    expect(binomialCdf(x, 30, 0.3)).toBeGreaterThanOrEqual(p);
    expect(binomialCdf(x - 1, 30, 0.3)).toBeLessThan(p);
  }
});

test('what is no probability is refused, and nothing lies below 0', () => {
  expect(() => chiSquareQuantile(0, 3)).toThrow(RangeError);
  expect(() => fisherQuantile(1, 3, 4)).toThrow(RangeError);
  expect(chiSquareTails(0, 3)).toEqual({ lower: 0, upper: 1 });
  expect(fisherTails(-1, 3, 4)).toEqual({ lower: 0, upper: 1 });
});
