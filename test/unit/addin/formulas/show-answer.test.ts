import type { AskAnswer } from '#contract/figure';
import type { CellResult } from '../../../../addin/formulas/cell-result.ts';
import * as reports from '../../../../addin/formulas/reports/report-tools.ts';
import { showAnswer } from '../../../../addin/formulas/show-answer.ts';
import { MAX_TABLE_ROWS } from '../../../../addin/formulas/show-table.ts';
import { aFigure, aFigureAnswer, aTableAnswer } from '../an-answer.ts';

const show = (id: Parameters<typeof showAnswer>[0], answer: AskAnswer): CellResult =>
  showAnswer(id, answer, { timeZone: 'Europe/Paris', reports });

test('each formula takes its number of the figure', () => {
  const answer = aFigureAnswer({ value: 15.2, low: 14.5, high: 15.9, n: 42 });

  expect(show('BAROMETER', answer)).toEqual({ kind: 'value', value: 15.2 });
  expect(show('BAROMETER_LOW', answer)).toEqual({ kind: 'value', value: 14.5 });
  expect(show('BAROMETER_HIGH', answer)).toEqual({ kind: 'value', value: 15.9 });
  expect(show('BAROMETER_MARGIN', answer)).toEqual({ kind: 'value', value: (15.9 - 14.5) / 2 });
  expect(show('BAROMETER_N', answer)).toEqual({ kind: 'value', value: 42 });
});

test('a score of zero is a score', () => {
  expect(show('BAROMETER', aFigureAnswer({ value: 0 }))).toEqual({ kind: 'value', value: 0 });
});

test('too few evaluations: no value, its reason, and still n', () => {
  const answer = aFigureAnswer({ value: null, low: null, high: null, n: 3, status: 'too-few' });

  expect(show('BAROMETER', answer)).toEqual({
    kind: 'not-available',
    reason: {
      fr: 'Trop peu d’évaluations (3) : il en faut au moins 5.',
      en: 'Too few evaluations (3): at least 5 are needed.',
    },
  });
  expect(show('BAROMETER_N', answer)).toEqual({ kind: 'value', value: 3 });
});

test('nothing collected is never 0, not even as a count', () => {
  const answer = aFigureAnswer({ value: null, low: null, high: null, n: 0, status: 'not-collected' });

  for (const id of ['BAROMETER', 'BAROMETER_LOW', 'BAROMETER_MARGIN', 'BAROMETER_N'] as const)
    expect(show(id, answer)).toMatchObject({ kind: 'not-available' });
});

test('a value without interval has no bound and no margin', () => {
  const answer = aFigureAnswer({ value: 15, low: null, high: null });

  expect(show('BAROMETER', answer)).toEqual({ kind: 'value', value: 15 });
  expect(show('BAROMETER_HIGH', answer)).toMatchObject({ kind: 'not-available' });
  expect(show('BAROMETER_MARGIN', answer)).toMatchObject({ kind: 'not-available' });
});

test('the status is three cells, its date in the organisation’s time', () => {
  const answer = aFigureAnswer({ status: 'closed', asOf: '2026-10-31T23:30:00Z' });

  expect(show('BAROMETER_STATUS', answer)).toEqual({
    kind: 'block',
    rows: [
      [
        { kind: 'value', value: 'closed' },
        { kind: 'value', value: 2 },
        { kind: 'value', value: '2026-11-01 00:30' },
      ],
    ],
  });
});

test('a refused question says why, with the words of the question', () => {
  const answer: AskAnswer = {
    answer: 'refused',
    code: 'several-waves',
    parameters: { waves: ['A-2026-4', 'B-2026-4'] },
  };

  const shown = show('BAROMETER_STATUS', answer);

  expect(shown).toMatchObject({ kind: 'not-available' });
  expect(JSON.stringify(shown)).toContain('A-2026-4, B-2026-4');
});

test('a table has its headings, a platform a row, and n last', () => {
  const shown = show(
    'BAROMETER_TABLE',
    aTableAnswer([
      { platform: 'FR-LYON', figures: [aFigure({ value: 15, n: 30 }), aFigure({ value: 12, n: 28 })] },
      {
        platform: 'MA-RABAT',
        figures: [
          aFigure({ value: null, status: 'too-few', n: 2 }),
          aFigure({ value: null, status: 'too-few', n: 1 }),
        ],
      },
    ]),
  );

  expect(shown).toMatchObject({
    kind: 'block',
    rows: [
      [
        { text: { fr: 'plateau' } },
        { text: { fr: 'Accueil' } },
        { text: { en: 'Compliance' } },
        { text: { en: 'n' } },
      ],
      [{ value: 'FR-LYON' }, { value: 15 }, { value: 12 }, { value: 30 }],
      [{ value: 'MA-RABAT' }, { kind: 'not-available' }, { kind: 'not-available' }, { value: 2 }],
    ],
  });
});

test('a table beyond what spills well is cut', () => {
  const rows = Array.from({ length: 6000 }, (_, index) => ({
    platform: `P${index}`,
    figures: [aFigure(), aFigure()],
  }));

  const shown = show('BAROMETER_TABLE', aTableAnswer(rows));

  expect(shown.kind === 'block' && shown.rows.length).toBe(MAX_TABLE_ROWS);
});

test('sections named alike by two grids are told apart by their ids', () => {
  const answer = aTableAnswer([]);
  const alike = { id: 'rules', title: { fr: 'Conformité', en: 'Compliance' } };

  const shown = show('BAROMETER_TABLE', { ...answer, parts: [...answer.parts, alike] });

  const headings = shown.kind === 'block' ? shown.rows[0] : [];
  expect(headings?.map((cell) => (cell.kind === 'text' ? cell.text.fr : ''))).toEqual([
    'plateau',
    'Accueil',
    'Conformité (conformite)',
    'Conformité (rules)',
    'n',
  ]);
});
