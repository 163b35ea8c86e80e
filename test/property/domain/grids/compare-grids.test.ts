import fc from 'fast-check';
import type { Answers, Measurements } from '#domain/answer';
import { criteriaOf, type Grid } from '#domain/grid';
import { compareGrids } from '#domain/grids/compare-grids';
import { checkGrid } from '#domain/scoring/check-grid';
import { criterionScore } from '#domain/scoring/criterion-score';
import { score } from '#domain/scoring/score';
import { visibleCriteria } from '#domain/scoring/visible-criteria';
import { randomGrid } from '../../../support/random-grid.ts';
import { randomAnswers } from './random-answers.ts';
import { randomChange } from './random-change.ts';

const measured = fc.constantFrom<Measurements>({}, { ring: 60 }, { ring: 61 }, { ring: 62 });

/** Everything that a figure can be made of; what is never scored is as if it were not there. */
function scored(grid: Grid, answers: Answers, measurements: Measurements): unknown {
  const { value, beforeFail, failedBy, appliedWeight, critical, sections } = score(
    grid,
    answers,
    measurements,
  );
  const parts = sections.flatMap(({ section, value: ofSection, criteria }) => [
    [section.id, ofSection],
    ...criteria.map(({ criterion, value: ofCriterion }) => [criterion.id, ofCriterion]),
  ]);
  const known = parts.filter(([, one]) => one !== null).sort();
  return { value, beforeFail, failedBy: [...failedBy].sort(), appliedWeight, critical, known };
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));

/** Which answers the grid takes as they are: an evaluation under it could be made of them. */
function takes(grid: Grid, answers: Answers): unknown {
  const visible = visibleCriteria(grid, answers);
  return criteriaOf(grid).every((criterion) => {
    if (criterion.answer.type === 'text' || !visible.has(criterion.id)) return true;
    const answer = answers[criterion.id];
    if (answer === undefined) return !criterion.required;
    if (answer.kind === 'not-applicable') return criterion.allowsNotApplicable;
    return criterionScore(criterion, answer, true).status !== 'blank';
  });
}

const changed = fc
  .tuple(randomGrid, fc.array(randomChange, { minLength: 1, maxLength: 3 }))
  .map(([before, changes]) => ({
    before,
    after: changes.reduce((grid, { apply }) => apply(grid), before),
    names: changes.map(({ name }) => name),
  }));
const publishable = changed.filter(({ after }) => checkGrid(after).length === 0);

test('unless the change is major, every set of answers scores exactly the same in both versions', () => {
  fc.assert(
    fc.property(
      publishable.chain((made) =>
        fc.record({
          made: fc.constant(made),
          trials: fc.array(fc.tuple(randomAnswers([made.before, made.after]), measured), {
            minLength: 12,
            maxLength: 12,
          }),
        }),
      ),
      ({ made: { before, after }, trials }) => {
        if (compareGrids(before, after).level === 'major') return;
        for (const [answers, measurements] of trials)
          expect(text(scored(after, answers, measurements))).toBe(
            text(scored(before, answers, measurements)),
          );
      },
    ),
    { numRuns: 700 },
  );
});

/**
 * Where conditions never show two criteria together, where a cap is never reached, or where one criterion is all there is,
 * a change may be called major and change nothing: what would tell is a search among all answers.
 */
const cautious = new Set(['the model', 'the cap']);
const isPlain = (grid: Grid): boolean =>
  criteriaOf(grid).every(({ bonus, condition }) => bonus !== true && condition === undefined);

test('of a major change some set of answers is the witness: it scores differently, or only one version takes it', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(publishable, fc.integer(), ({ before, after, names }, seed) => {
      const [name = ''] = names;
      if (names.length > 1 || cautious.has(name)) return;
      if (!isPlain(before) && name !== 'no condition') return;
      if (compareGrids(before, after).level !== 'major') return;
      const trials = fc.sample(fc.tuple(randomAnswers([before, after]), measured), { numRuns: 600, seed });
      const witness = trials.find(
        ([answers, measurements]) =>
          text(scored(after, answers, measurements)) !== text(scored(before, answers, measurements)) ||
          takes(before, answers) !== takes(after, answers),
      );
      if (witness === undefined)
        throw new Error(`no witness of ${names.join(', ')}: ${text(compareGrids(before, after).changes)}`);
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }),
    // The search for a witness may miss one, so it is made among the same grids each time.
    { numRuns: 1200, seed: 20_261_122 },
  );
  expect(seen.size).toBeGreaterThan(10);
});

test('a grid compared with itself has not changed, and comparing back says the same level', () => {
  fc.assert(
    fc.property(publishable, ({ before, after }) => {
      expect(compareGrids(before, before)).toEqual({ level: 'same', changes: [] });
      expect(compareGrids(after, before).level).toBe(compareGrids(before, after).level);
    }),
    { numRuns: 300 },
  );
});
