import { gridSchema } from '#contract/grid';
import { toNumber } from '#domain/fraction';
import { criteriaOf, gridReference, type Grid } from '#domain/grid';
import { checkGrid } from '#domain/scoring/check-grid';
import { choicesOf } from '#domain/scoring/choices';
import { score } from '#domain/scoring/score';
import { templates } from '#domain/templates/templates';
import type { Answer, Answers } from '#domain/answer';

const template = (code: string): Grid => templates.find((grid) => grid.code === code)!;

/** Every criterion answered with its best, or its worst, choice. */
function everyAnswer(grid: Grid, pick: 'best' | 'worst'): Answers {
  return Object.fromEntries(
    criteriaOf(grid).map((criterion): [string, Answer] => {
      const sorted = [...choicesOf(criterion)].sort((a, b) => b.points - a.points);
      const choice = sorted.at(pick === 'best' ? 0 : -1)!;
      const { answer } = criterion;
      if (answer.type === 'yes-no') return [criterion.id, { kind: 'yes-no', yes: choice.code === '1' }];
      if (answer.type !== 'number') return [criterion.id, { kind: 'option', code: choice.code }];
      const range = answer.ranges[Number(choice.code)]!;
      return [criterion.id, { kind: 'number', value: range.from ?? 0 }];
    }),
  );
}

describe.each(templates.map((grid) => [gridReference(grid), grid] as const))('%s', (_, grid) => {
  test('is a grid the contract accepts, and nothing is wrong with it', () => {
    expect(gridSchema.parse(grid)).toEqual(grid);
    expect(checkGrid(grid)).toEqual([]);
  });

  test('is 1 when everything is at its best and 0 at its worst', () => {
    expect(toNumber(score(grid, everyAnswer(grid, 'best'), {}).value!)).toBe(1);
    expect(toNumber(score(grid, everyAnswer(grid, 'worst'), {}).value!)).toBe(0);
  });

  test('says different things in French and in English', () => {
    const titles = [grid, ...grid.sections, ...criteriaOf(grid)].map(({ title }) => title);
    const same = titles.filter(({ fr, en }) => fr === en).map(({ fr }) => fr);

    expect(same.filter((title) => !['Transfert', 'Identification'].includes(title))).toEqual([]);
  });
});

test('the barometer has the four items of the field, weighing 30, 25, 25 and 20', () => {
  expect(template('bq4').sections.map(({ id, weight }) => [id, weight])).toEqual([
    ['competence', 30],
    ['relationship', 25],
    ['handling', 25],
    ['compliance', 20],
  ]);
});

test('the brand module is the fundamentals and one more section', () => {
  expect(template('fds-plus').sections.slice(0, -1)).toEqual(template('fds').sections);
});

describe('the contest', () => {
  const contest = template('contest');
  const best = everyAnswer(contest, 'best');

  test('has fourteen criteria in groups of 4, 7 and 3, and thirty-two points', () => {
    expect(contest.sections.map(({ criteria }) => criteria.length)).toEqual([4, 7, 3]);
    const points = criteriaOf(contest).map((one) =>
      Math.max(...choicesOf(one).map((choice) => choice.points)),
    );
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(32);
  });

  test('brings 22 points of 27 applicable to 16.30 out of twenty', () => {
    const answers: Answers = {
      ...best,
      hold: { kind: 'not-applicable' },
      deferred: { kind: 'not-applicable' },
      'answer-quality': { kind: 'option', code: '1' },
      tone: { kind: 'option', code: '0' },
    };

    const { value } = score(contest, answers, { ring: 12, takeover: 100 });

    expect(value).toEqual({ numerator: 22n, denominator: 27n });
    expect((toNumber(value!) * 20).toFixed(2)).toBe('16.30');
  });

  test('is zero strictly beyond 60 s of ringing, 240 s until an agent, or on saturation', () => {
    const value = (measurements: Record<string, number>) =>
      toNumber(score(contest, best, measurements).value!);

    expect([59, 60, 61].map((ring) => value({ ring }))).toEqual([1, 1, 0]);
    expect([239, 240, 241].map((takeover) => value({ takeover }))).toEqual([1, 1, 0]);
    expect([0, 1].map((saturation) => value({ saturation }))).toEqual([1, 0]);
  });

  test('needs no answers for a contact that never reached an agent', () => {
    expect(score(contest, {}, { ring: 75 })).toMatchObject({
      failedBy: ['ring'],
      incomplete: false,
      beforeFail: null,
    });
    expect(toNumber(score(contest, {}, { ring: 75 }).value!)).toBe(0);
  });
});
