import { practiceMeasures } from '#domain/practice/practice-figures';
import { moneyInputs } from '#domain/practice/sensitivity';
import { planPractice } from '../../../../../addin/workbook/practices/plan-practice.ts';
import { readIndicator } from '../../../../../addin/formulas/indicators/read-indicator.ts';

const page = (language: 'fr' | 'en') =>
  planPractice({
    practice: 'REBOND',
    practices: ['REBOND'],
    platform: '*',
    platforms: ['*', 'FR-LYON'],
    wave: '2026-Q4',
    waves: ['2026-Q4'],
    language,
  });
const formulasOf = (language: 'fr' | 'en') =>
  page(language).tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []))),
  );

test('every number is a formula of the practice, on the three yellow cells, that the add-in understands', () => {
  const formulas = formulasOf('fr');

  expect(formulas).toHaveLength(practiceMeasures.length * 5 + moneyInputs.length * 4 + 2);
  for (const formula of formulas) {
    const [, written = ''] =
      /^=BAROMETER_PRACTICE\((\$B\$4,\$B\$5,\$B\$6,"[a-z-]+(?:#[a-z:-]+)?")\)$/.exec(formula) ?? [];
    const values = written
      .split(',')
      .map((one) => ({ $B$4: 'REBOND', $B$5: '*', $B$6: '2026-T4' })[one] ?? one.replaceAll('"', ''));
    expect([formula, 'problem' in readIndicator('BAROMETER_PRACTICE', values)]).toEqual([formula, false]);
  }
});

test('formulas are the same in both languages, words are not', () => {
  expect(formulasOf('en')).toEqual(formulasOf('fr'));
  expect(page('en').headings).not.toEqual(page('fr').headings);
});
