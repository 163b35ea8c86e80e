import { severities } from '#domain/calibration/severities';
import type { JudgedContact, Judgement } from '#domain/calibration/judgement';
import { evaluatorEffects } from '#domain/statistics/agreement/severity';
import { barometerGrid } from '#domain/templates/barometer-grid';

const judgement = (judge: string, score: number): Judgement => ({
  ...{ judge, score, grid: barometerGrid, answers: {}, parts: {}, lost: new Map() },
});
const contact = (...scores: readonly (readonly [string, number])[]): JudgedContact =>
  scores.map(([judge, score]) => judgement(judge, score)) as unknown as JudgedContact;

test('where everybody judged every contact, severities are the means less the mean of all', () => {
  const rows = [
    [0.6, 0.5, 0.7],
    [0.8, 0.6, 0.9],
    [0.4, 0.5, 0.5],
    [0.9, 0.7, 0.9],
    [0.5, 0.3, 0.6],
  ];
  const judged = rows.map(([a = 0, b = 0, c = 0]) => contact(['A', a], ['B', b], ['C', c]));
  const known = evaluatorEffects(rows.map((row) => row.map((score) => score * 20)));
  severities(judged, 20).forEach(({ value, contacts }, place) => {
    expect(contacts).toBe(5);
    expect(value).toBeCloseTo(known.severities[place]?.value ?? Number.NaN, 10);
  });
});

test('who only heard hard contacts is not called severe', () => {
  // A and B share easy contacts, B and C hard ones; C scores two points of 20 above B, A the same as B.
  const easy = [0.9, 0.8, 0.85, 0.95, 0.9].map((score) => contact(['A', score], ['B', score]));
  const hard = [0.2, 0.3, 0.25, 0.1, 0.2].map((score) => contact(['B', score], ['C', score + 0.1]));
  const [a, b, c] = severities([...easy, ...hard], 20);
  expect(a?.value).toBeCloseTo(-2 / 3, 10);
  expect(b?.value).toBeCloseTo(-2 / 3, 10);
  expect(c?.value).toBeCloseTo(4 / 3, 10);
  expect(c?.low).toBeCloseTo(4 / 3, 10);
});

test('evaluators whom no contact connects are not compared, and five shared contacts are needed', () => {
  const five = [0.9, 0.8, 0.85, 0.95, 0.9].map((score) => contact(['A', score], ['B', score - 0.05]));
  const apart = contact(['C', 0.5], ['D', 0.6]);
  const found = severities([...five, apart], 20);
  expect(found.map(({ judge, value }) => [judge, value === null])).toEqual([
    ['A', false],
    ['B', false],
    ['C', true],
    ['D', true],
  ]);
  expect(severities(five.slice(1), 20).every(({ value }) => value === null)).toBe(true);
});

test('an interval is Student’s of the difference of two evaluators, halved', () => {
  const gaps = [0.05, 0.1, 0.02, 0.08, 0.05, 0.06];
  const judged = gaps.map((gap) => contact(['A', 0.5 + gap], ['B', 0.5]));
  const [a] = severities(judged, 20);
  const mean = (gaps.reduce((sum, gap) => sum + gap, 0) / 6) * 20;
  const squares = gaps.reduce((sum, gap) => sum + (gap * 20 - mean) ** 2, 0);
  const margin = (2.570_581_8 * Math.sqrt(squares / 5 / 6)) / 2;
  expect(a?.value).toBeCloseTo(mean / 2, 10);
  expect((a?.high ?? 0) - (a?.value ?? 0)).toBeCloseTo(margin, 5);
});
