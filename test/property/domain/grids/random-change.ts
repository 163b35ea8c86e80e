import fc from 'fast-check';
import type { Criterion, Grid, Section } from '#domain/grid';

export type Change = { readonly name: string; readonly apply: (grid: Grid) => Grid };

const eachSection = (grid: Grid, change: (section: Section) => Section): Grid => ({
  ...grid,
  sections: grid.sections.map(change),
});
const eachCriterion = (grid: Grid, change: (criterion: Criterion) => Criterion): Grid =>
  eachSection(grid, (section) => ({ ...section, criteria: section.criteria.map(change) }));

/** Changes one criterion, the one at a place whatever the size of the grid. */
const one = (grid: Grid, place: number, change: (criterion: Criterion) => Criterion): Grid => {
  const ids = grid.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const chosen = ids[place % ids.length];
  return eachCriterion(grid, (criterion) => (criterion.id === chosen ? change(criterion) : criterion));
};

const scaled = (answer: Criterion['answer'], by: number): Criterion['answer'] => {
  switch (answer.type) {
    case 'yes-no':
      return { ...answer, points: answer.points * by };
    case 'ordinal':
      return { ...answer, options: answer.options.map((all) => ({ ...all, points: all.points * by })) };
    case 'multiple':
      return {
        ...answer,
        cap: answer.cap * by,
        options: answer.options.map((all) => ({ ...all, points: all.points * by })),
      };
    case 'number':
      return { ...answer, ranges: answer.ranges.map((all) => ({ ...all, points: all.points * by })) };
    case 'text':
      return answer;
  }
};

const firstOption = (answer: Criterion['answer'], by: number): Criterion['answer'] =>
  'options' in answer
    ? {
        ...answer,
        options: answer.options.map((all, at) => (at === 0 ? { ...all, points: all.points + by } : all)),
      }
    : answer;

const withoutLast = (grid: Grid): Grid =>
  eachSection(grid, (section) =>
    section === grid.sections.at(-1) && section.criteria.length > 1
      ? { ...section, criteria: section.criteria.slice(0, -1) }
      : section,
  );

const added: Criterion = {
  id: 'new',
  title: { fr: 'Nouveau', en: 'New' },
  weight: 1,
  required: true,
  allowsNotApplicable: false,
  answer: { type: 'yes-no', points: 1 },
};
const withAdded = (grid: Grid, criterion: Criterion): Grid =>
  eachSection(grid, (section) =>
    section === grid.sections[0] ? { ...section, criteria: [...section.criteria, criterion] } : section,
  );

const place = fc.nat(20);
const named = (name: string, apply: fc.Arbitrary<Change['apply']>): fc.Arbitrary<Change> =>
  apply.map((act) => ({ name, apply: act }));

/** What people do to a grid between two versions, in one gesture. */
export const randomChange: fc.Arbitrary<Change> = fc.oneof(
  named(
    'nothing',
    fc.constant((grid: Grid) => grid),
  ),
  named(
    'all weights doubled',
    fc.constant((grid: Grid) => eachSection(grid, (s) => ({ ...s, weight: s.weight * 2 }))),
  ),
  named(
    'all points tripled',
    fc.constant((grid: Grid) => eachCriterion(grid, (c) => ({ ...c, answer: scaled(c.answer, 3) }))),
  ),
  named(
    'all weights inside doubled',
    fc.constant((grid: Grid) => eachCriterion(grid, (c) => ({ ...c, weight: c.weight * 2 }))),
  ),
  named(
    'one weight',
    place.map((at) => (grid: Grid) => one(grid, at, (c) => ({ ...c, weight: c.weight + 3 }))),
  ),
  named(
    'one scale of points',
    place.map((at) => (grid: Grid) => one(grid, at, (c) => ({ ...c, answer: scaled(c.answer, 2) }))),
  ),
  named(
    'one option',
    place.map((at) => (grid: Grid) => one(grid, at, (c) => ({ ...c, answer: firstOption(c.answer, 1) }))),
  ),
  named(
    'one title',
    place.map((at) => (grid: Grid) => one(grid, at, (c) => ({ ...c, title: added.title }))),
  ),
  named(
    'a section weighs more',
    fc.constant((grid: Grid) =>
      eachSection(grid, (s) => (s === grid.sections[0] ? { ...s, weight: s.weight + 5 } : s)),
    ),
  ),
  named(
    'the model',
    fc.constant((grid: Grid) => ({
      ...grid,
      model: grid.model === 'points' ? ('weights' as const) : ('points' as const),
    })),
  ),
  named(
    'the threshold',
    fc.constant((grid: Grid) => ({ ...grid, minimumAppliedWeight: 0.3 })),
  ),
  named(
    'the cap',
    fc.constant((grid: Grid) => ({ ...grid, bonusCap: 1.5 })),
  ),
  named(
    'required or not',
    place.map((at) => (grid: Grid) => one(grid, at, (c) => ({ ...c, required: !c.required }))),
  ),
  named(
    'not applicable or not',
    place.map(
      (at) => (grid: Grid) => one(grid, at, (c) => ({ ...c, allowsNotApplicable: !c.allowsNotApplicable })),
    ),
  ),
  named(
    'no condition',
    place.map((at) => (grid: Grid) => one(grid, at, (c) => ({ ...c, condition: undefined }))),
  ),
  named(
    'fails the evaluation',
    place.map(
      (at) => (grid: Grid) =>
        one(grid, at, (c) =>
          c.bonus === true || c.answer.type === 'text' ? c : { ...c, failScope: 'evaluation' },
        ),
    ),
  ),
  named(
    'business critical',
    place.map(
      (at) => (grid: Grid) =>
        one(grid, at, (c) =>
          c.bonus === true || c.answer.type === 'text' ? c : { ...c, critical: 'business' },
        ),
    ),
  ),
  named('last one removed', fc.constant(withoutLast)),
  named(
    'one added',
    fc.constant((grid: Grid) => withAdded(grid, added)),
  ),
  named(
    'a text added',
    fc.constant((grid: Grid) => withAdded(grid, { ...added, answer: { type: 'text' } })),
  ),
  named(
    'zero rule',
    fc.constant((grid: Grid) => ({
      ...grid,
      zeroRules: [{ measurement: 'ring', title: added.title, above: 61 }],
    })),
  ),
  named(
    'sections reversed',
    fc.constant((grid: Grid) => ({ ...grid, sections: [...grid.sections].reverse() })),
  ),
);
