import type { Grid } from '#domain/grid';
import type { RefusedArgument } from '../../../../addin/formulas/argument-problem.ts';
import { evaluationScore } from '../../../../addin/formulas/evaluation-score.ts';
import { argumentText } from '../../../../addin/locales/formulas.ts';

const title = (fr: string, en: string) => ({ fr, en });
const option = (points: number) => ({ code: String(points), title: title('o', 'o'), points });
const scale = { type: 'ordinal', options: [option(0), option(1), option(2), option(3), option(4)] } as const;

/** Two sections of equal weight; the criteria of the first weigh 2 and 1. */
const grid: Grid = {
  code: 'g',
  version: '1.0.0',
  title: title('Grille', 'Grid'),
  model: 'weights',
  channels: ['phone'],
  minimumAppliedWeight: 0.5,
  bonusCap: 1,
  zeroRules: [],
  sections: [
    {
      id: 'welcome',
      title: title('Accueil', 'Welcome'),
      weight: 1,
      criteria: [
        {
          id: 'greeting',
          title: title('Salutation', 'Greeting'),
          weight: 2,
          required: true,
          allowsNotApplicable: false,
          answer: scale,
        },
        {
          id: 'name',
          title: title('Nom', 'Name'),
          weight: 1,
          required: true,
          allowsNotApplicable: true,
          answer: { type: 'yes-no', points: 1 },
        },
      ],
    },
    {
      id: 'answer',
      title: title('Réponse', 'Answer'),
      weight: 1,
      criteria: [
        {
          id: 'right',
          title: title('Réponse juste', 'Right answer'),
          weight: 1,
          required: true,
          allowsNotApplicable: true,
          answer: scale,
        },
      ],
    },
  ],
};

const refusalOf = (cells: readonly unknown[]) => {
  try {
    evaluationScore(grid, cells, 20);
  } catch (cause) {
    return argumentText((cause as RefusedArgument).problem);
  }
  return undefined;
};

test('the score of a row is on the organisation’s scale', () => {
  // welcome: (2 × 3/4 + 1 × 1) / 3 = 5/6; answer: 1/2; mean 2/3
  expect(evaluationScore(grid, [3, 'oui', '2'], 20)).toEqual({ kind: 'value', value: (666_667 * 20) / 1e6 });
  expect(evaluationScore(grid, [3, 'oui', '2'], 100)).toEqual({ kind: 'value', value: 66.6667 });
});

test('a row of zeros is 0, a row of nothing is not', () => {
  expect(evaluationScore(grid, [0, 0, 0], 20)).toEqual({ kind: 'value', value: 0 });
  expect(evaluationScore(grid, [null, '', '  '], 20)).toEqual({
    kind: 'not-available',
    reason: expect.objectContaining({ en: 'Nothing is answered on this row yet.' }),
  });
});

test('not applicable is left out, whichever way it is written', () => {
  for (const written of ['N', 'na', 'N/A'])
    expect(evaluationScore(grid, [4, written, written], 20)).toEqual({ kind: 'value', value: 20 });
});

test('a required blank is named in both languages', () => {
  expect(evaluationScore(grid, [4, 1, null], 20)).toEqual({
    kind: 'not-available',
    reason: { fr: 'Réponse attendue : Réponse juste.', en: 'Answer needed: Right answer.' },
  });
});

test('a refused answer is named with what may be typed', () => {
  expect(refusalOf([7, 1, 2])).toEqual({
    fr: 'Salutation : « 7 » n’est pas une réponse possible ; tapez 0, 1, 2, 3, 4.',
    en: 'Greeting: “7” is not a possible answer; type 0, 1, 2, 3, 4.',
  });
  expect(refusalOf(['N', 1, 2])?.en).toContain('Greeting');
  expect(refusalOf([{ type: 'Entity' }, 1, 2])?.en).toContain('Greeting');
});

test('a row of another width is refused with both numbers', () => {
  expect(refusalOf([4, 1])?.en).toBe(
    'The grid has 3 criteria and the row 2 cells: give one cell per criterion, in order.',
  );
});
