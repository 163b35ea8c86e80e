import { fraction, toNumber } from '#domain/fraction';
import { bringsOf, trace } from '#domain/scoring/trace';
import { aGrid, answersOf, aSection, upTo, yesNo } from '../support/a-grid.ts';

const grid = aGrid(
  [
    aSection('competence', 60, [upTo(10, 'answer', { weight: 3 }), upTo(10, 'clear', { weight: 1 })]),
    aSection('compliance', 40, [
      yesNo('identified', 1, { failScope: 'section' }),
      yesNo('record', 1),
      yesNo('thanks', 1, { condition: { criterion: 'record', operator: 'in', codes: ['1'] } }),
    ]),
    aSection('selling', 100, [yesNo('offers', 1)]),
  ],
  { zeroRules: [{ measurement: 'ring', title: { fr: 'Sonnerie', en: 'Ring' }, above: 60 }] },
);

const answers = answersOf({ answer: 8, clear: null, identified: false, record: true, offers: null });

test('says from the criterion to the evaluation what weighed, what was left out and what failed', () => {
  const why = trace(grid, answers, { ring: 12 });

  expect(why).toMatchObject({ value: fraction(12n, 25n), failedBy: ['identified'], zeroedBy: [] });
  expect(why.sections).toMatchObject([
    {
      id: 'competence',
      weight: fraction(3n, 5n),
      value: fraction(4n, 5n),
      brings: fraction(12n, 25n),
      failedBy: [],
    },
    {
      id: 'compliance',
      weight: fraction(2n, 5n),
      value: fraction(0n),
      beforeFail: fraction(1n, 2n),
      brings: fraction(0n),
      failedBy: ['identified'],
    },
    { id: 'selling', weight: fraction(0n), value: null, brings: fraction(0n) },
  ]);
  expect(why.sections[0]!.criteria).toMatchObject([
    { id: 'answer', status: 'scored', earned: fraction(8n), possible: fraction(10n), weight: fraction(1n) },
    { id: 'clear', status: 'not-applicable', earned: null, weight: fraction(0n) },
  ]);
  expect(why.sections[1]!.criteria).toMatchObject([
    { id: 'identified', failed: 'section', value: fraction(0n), weight: fraction(1n, 2n) },
    { id: 'record', failed: null },
    { id: 'thanks', status: 'blank' },
  ]);
});

test('says what a criterion brings to the evaluation', () => {
  const [competence] = trace(grid, answers, {}).sections;

  expect(toNumber(bringsOf(competence!, competence!.criteria[0]!))).toBe(0.48);
});

test('says which measurement made it zero, and beyond what', () => {
  const why = trace(grid, answers, { ring: 75 });

  expect(why).toMatchObject({
    value: fraction(0n),
    zeroedBy: [{ measurement: 'ring', measured: 75, above: 60, title: { fr: 'Sonnerie', en: 'Ring' } }],
    failedBy: ['ring', 'identified'],
  });
});
