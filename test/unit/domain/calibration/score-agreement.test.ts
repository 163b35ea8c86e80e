import { marginCost, scoreAgreement } from '#domain/calibration/score-agreement';
import type { JudgedContact } from '#domain/calibration/judgement';
import { intraclass } from '#domain/statistics/agreement/intraclass';
import { barometerGrid } from '#domain/templates/barometer-grid';

type Scored = readonly [judge: string, score: number];
const contact = (...scores: readonly Scored[]): JudgedContact =>
  scores.map(([judge, score]) => ({
    ...{ judge, score, grid: barometerGrid, answers: {}, parts: {}, lost: new Map() },
  })) as unknown as JudgedContact;

test('where the same two judged everything, ICC(2,1) and ICC(3,1), whoever listened first', () => {
  const rows = [
    [0.5, 0.6],
    [0.7, 0.8],
    [0.4, 0.6],
    [0.9, 0.95],
    [0.3, 0.45],
  ] as const;
  const judged = rows.map(([a, b], index) =>
    index % 2 === 0 ? contact(['A', a], ['B', b]) : contact(['B', b], ['A', a]),
  );
  const known = intraclass(rows.map((row) => row.map((score) => score * 20)));
  const found = scoreAgreement(judged, 20);
  expect(found).toMatchObject({ contacts: 5, isCrossed: true });
  expect(found.agreement?.value).toBeCloseTo(known.agreement.value, 12);
  expect(found.consistency?.value).toBeCloseTo(known.consistency.value, 12);
  expect(found.gap).toBeCloseTo(2.4, 10);
});

test('where evaluators change, severities are taken out for the second', () => {
  const shift: Readonly<Record<string, number>> = { A: 0, B: 0.1, C: 0.2 };
  const pairs = ['AB', 'BC', 'AC', 'AB', 'BC', 'AC', 'AB', 'BC', 'AC', 'AB', 'BC', 'AC', 'AB', 'BC', 'AC'];
  const judged = pairs.map((pair, index) =>
    contact(...pair.split('').map((judge): Scored => [judge, 0.2 + (index % 5) * 0.1 + (shift[judge] ?? 0)])),
  );
  const found = scoreAgreement(judged, 20);
  expect(found.isCrossed).toBe(false);
  expect(found.consistency?.value).toBeCloseTo(1, 10);
  expect(found.agreement?.value).toBeLessThan(0.9);
});

test('under five contacts, or where all scores are alike, there is no correlation', () => {
  const same = Array.from({ length: 6 }, () => contact(['A', 0.5], ['B', 0.5]));
  expect(scoreAgreement(same, 20)).toMatchObject({ agreement: null, gap: 0 });
  expect(scoreAgreement(same.slice(2), 20)).toMatchObject({ contacts: 4, agreement: null, gap: null });
});

test('agreement of 0.64 costs a fifth of the margin', () => {
  expect(marginCost({ agreement: { value: 0.64, low: 0.5, high: 0.7 } })).toBeCloseTo(0.2, 12);
  expect(marginCost({ agreement: { value: -0.1, low: -0.5, high: 0.3 } })).toBeNull();
  expect(marginCost({ agreement: null })).toBeNull();
});
