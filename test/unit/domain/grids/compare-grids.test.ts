import type { Criterion, Grid } from '#domain/grid';
import { compareGrids } from '#domain/grids/compare-grids';
import { compareVersions, nextVersion } from '#domain/grids/grid-version';
import { aCriterion, aGrid, aSection, multiple, upTo, yesNo } from '../support/a-grid.ts';

const first = upTo(5, 'first', { weight: 2 });
const second = yesNo('second', 1, { weight: 1 });
const words = aCriterion('words', { type: 'text' }, { required: false });
const grid = aGrid([aSection('s', 60, [first, second, words]), aSection('t', 40, [yesNo('third')])]);

const withFirst = (parts: Partial<Criterion>): Grid =>
  aGrid([aSection('s', 60, [{ ...first, ...parts }, second, words]), ...grid.sections.slice(1)]);
const withSections = (...weights: readonly number[]): Grid => ({
  ...grid,
  sections: grid.sections.map((section, index) => ({ ...section, weight: weights[index] ?? 0 })),
});
const said = (after: Grid, before = grid): readonly string[] =>
  compareGrids(before, after).changes.map(({ kind, part, level }) => `${level} ${kind} ${part}`.trim());

test.each<[string, Grid, string]>([
  ['a title', withFirst({ title: { fr: 'Autre', en: 'Other' } }), 'patch criterion-title first'],
  ['a help', withFirst({ help: { fr: 'Aide', en: 'Help' } }), 'patch help first'],
  ['a theme', withFirst({ theme: 'proactivity' }), 'patch theme first'],
  ['the order of sections', { ...grid, sections: [...grid.sections].reverse() }, 'patch order'],
  ['channels', { ...grid, channels: ['chat', 'phone'] }, 'minor channels'],
  ['the least that must be scored', { ...grid, minimumAppliedWeight: 0.4 }, 'minor minimum-applied-weight'],
  ['a cap that nothing reaches', { ...grid, bonusCap: 1.2 }, 'patch bonus-cap'],
  ['a weight', withFirst({ weight: 3 }), 'major weight first'],
  ['an answer that may lack', withFirst({ required: false }), 'major required first'],
  ['not applicable', withFirst({ allowsNotApplicable: false }), 'major not-applicable first'],
  ['what fails', withFirst({ failScope: 'section' }), 'major fail-scope first'],
  ['what is critical', withFirst({ critical: 'customer' }), 'major critical first'],
  ['a bonus', withFirst({ bonus: true }), 'major bonus first'],
  ['a step of the scale less', withFirst({ answer: upTo(4, 'first').answer }), 'major answers first'],
  [
    'a measurement that makes zero',
    { ...grid, zeroRules: [{ measurement: 'ring', title: { fr: 'r', en: 'r' }, above: 60 }] },
    'major zero-rule-added ring',
  ],
])('a change of %s is called what it is', (_, after, expected) => {
  expect(said(after)).toEqual([expected]);
});

test('weights written otherwise in the same proportion change no score', () => {
  expect(said(withSections(6, 4))).toEqual(['patch section-weight s', 'patch section-weight t']);
  expect(said(withSections(50, 50))).toEqual(['major section-weight s', 'major section-weight t']);
});

test('points of a whole scale doubled change no score by weights, and do by points', () => {
  const doubled = withFirst({
    answer: {
      type: 'ordinal',
      options:
        first.answer.type === 'ordinal'
          ? first.answer.options.map((one) => ({ ...one, points: one.points * 2 }))
          : [],
    },
  });
  expect(said(doubled)).toEqual(['patch answers first']);
  expect(said({ ...doubled, model: 'points' }, { ...grid, model: 'points' })).toEqual([
    'major answers first',
  ]);
});

test('points beyond the cap of several options change no score', () => {
  const capped = (worth: number) => aGrid([aSection('s', 1, [multiple('m', [worth, 2], 4)])]);
  expect(said(capped(6), capped(5))).toEqual(['patch answers m']);
  expect(said(capped(3), capped(5))).toEqual(['major answers m']);
});

test('a free text comes and goes without touching a score; what was scored does not', () => {
  const [main, other] = grid.sections;
  if (main === undefined || other === undefined) throw new Error('two sections');
  expect(said({ ...grid, sections: [{ ...main, criteria: [first, second] }, other] })).toEqual([
    'minor criterion-removed words',
  ]);
  expect(said({ ...grid, sections: [{ ...main, criteria: [first, words] }, other] })).toEqual([
    'major criterion-removed second',
  ]);
  expect(
    said({
      ...grid,
      sections: [
        { ...main, criteria: [first, words] },
        { ...other, criteria: [second, ...other.criteria] },
      ],
    }),
  ).toContain('major criterion-moved second');
});

test('a condition written otherwise that shows the same is wording', () => {
  const shown = (condition: Criterion['condition']) =>
    aGrid([aSection('s', 1, [second, yesNo('after', 1, { condition })])]);
  const yes = shown({ criterion: 'second', operator: 'in', codes: ['1'] });
  const notNo = shown({ criterion: 'second', operator: 'not-in', codes: ['0', 'N'] });
  expect(said(notNo, yes)).toEqual(['patch condition after']);
  expect(said(shown(undefined), yes)).toEqual(['major condition after']);
});

test('versions follow the level of the change, and ten comes after nine', () => {
  expect((['same', 'patch', 'minor', 'major'] as const).map((level) => nextVersion('1.9.3', level))).toEqual([
    '1.9.3',
    '1.9.4',
    '1.10.0',
    '2.0.0',
  ]);
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
});
