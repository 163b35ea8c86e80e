import type { Answer } from '#domain/answer';
import { criterionAgreement } from '#domain/calibration/criterion-agreement';
import { worthsOf } from '#domain/calibration/worths';
import type { JudgedContact } from '#domain/calibration/judgement';
import { criteriaOf, type Criterion } from '#domain/grid';
import { pointsLost } from '#domain/scoring/points-lost';
import { score } from '#domain/scoring/score';
import { storedScore } from '#domain/scoring/stored-score';
import { gwetOfTable } from '#domain/statistics/agreement/gwet';
import { contestGrid } from '#domain/templates/contest-grid';

const tone = criteriaOf(contestGrid).find(({ id }) => id === 'tone')!;
const hold = criteriaOf(contestGrid).find(({ id }) => id === 'hold')!;

const option = (code: string): Answer =>
  code === 'N' ? { kind: 'not-applicable' } : { kind: 'option', code };
/** Two evaluators answer one criterion, and the best to everything else. */
const contact = (criterion: Criterion, codes: readonly string[]): JudgedContact =>
  codes.map((code, index) => {
    const best = criteriaOf(contestGrid).map(({ id, answer }) => {
      const last = 'options' in answer ? (answer.options.at(-1)?.code ?? '') : '';
      return [id, option(last)] as const;
    });
    const answers = { ...Object.fromEntries(best), [criterion.id]: option(code) };
    const scoring = score(contestGrid, answers, {});
    const { parts } = storedScore(scoring);
    const lost = pointsLost(contestGrid, scoring);
    return { judge: `J${index}`, grid: contestGrid, answers, parts, score: null, lost };
  }) as unknown as JudgedContact;

test('the worths of a criterion are all that its answers may earn, used or not', () => {
  expect(worthsOf(tone)).toEqual([0, 500_000, 1_000_000]);
});

test('percent agreement, AC2 with ordinal weights and its interval are those of the table of both', () => {
  const rows = ['22', '22', '22', '22', '21', '11', '11', '10', '00', '02'];
  const judged = rows.map((codes) => contact(tone, codes.split('')));
  const table = [
    [1, 0, 1],
    [1, 2, 0],
    [0, 1, 4],
  ];
  const found = criterionAgreement(tone, judged, 20);
  const known = gwetOfTable(table, 'ordinal');
  expect(found).toMatchObject({ contacts: 10, same: 0.7 });
  expect(found.coefficient).toBeCloseTo(known.coefficient ?? Number.NaN, 12);
  expect(found.low).toBeLessThan(found.coefficient ?? 0);
  // 1 + 1 + 2 points of 32 on three contacts of ten, on a scale of 20.
  expect(found.cost).toBeCloseTo(((1 + 1 + 2) / 32 / 10) * 20, 10);
});

test('not applicable for one alone is another answer, and lacks in the coefficient', () => {
  const judged = ['22', '22', '2N', 'NN', '22', '22', '20'].map((codes) => contact(hold, codes.split('')));
  const found = criterionAgreement(hold, judged, 20);
  expect(found).toMatchObject({ contacts: 7, same: 5 / 7 });
  expect(found.coefficient).not.toBeNull();
});

test('fewer than five contacts tell their number only', () => {
  const judged = ['22', '21', '22', '00'].map((codes) => contact(tone, codes.split('')));
  expect(criterionAgreement(tone, judged, 20)).toMatchObject({ contacts: 4, same: null, coefficient: null });
});
