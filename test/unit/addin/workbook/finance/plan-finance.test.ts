import { registry, formulaIds } from '../../../../../addin/formulas/registry.ts';
import { readIndicator } from '../../../../../addin/formulas/indicators/read-indicator.ts';
import { planFinance } from '../../../../../addin/workbook/finance/plan-finance.ts';

const sheet = (language: 'fr' | 'en') =>
  planFinance({
    platform: 'FR-LYON',
    quarter: '2026-Q3',
    platforms: ['FR-LYON', '*'],
    quarters: ['2026-Q3'],
    language,
  });
const formulasOf = (language: 'fr' | 'en') =>
  sheet(language).tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []))),
  );
const call = /([A-Z_]+)\(([^()]*)\)/g;

test('every number of the sheet is a formula on its two yellow cells that the add-in understands', () => {
  const formulas = formulasOf('fr');
  expect(formulas.length).toBeGreaterThan(60);
  for (const formula of formulas) {
    const calls = [...formula.matchAll(call)];
    expect(calls).not.toEqual([]);
    for (const [, name = '', written = ''] of calls) {
      const id = formulaIds.find((one) => one === name);
      if (id !== 'BAROMETER_KPI' && id !== 'COSTPERCONTACT' && id !== 'BAROMETER_ROI')
        throw new Error(`${name} in ${formula}`);
      const values = written
        .split(',')
        .map((one) => ({ $B$4: 'FR-LYON', $B$5: '2026-Q3' })[one] ?? one.replaceAll('"', ''));
      expect(values.length).toBeLessThanOrEqual(registry[id].parameters.length);
      expect([formula, 'problem' in readIndicator(id, values)]).toEqual([formula, false]);
    }
  }
});

test('formulas are the same in both languages, words are not', () => {
  expect(formulasOf('en')).toEqual(formulasOf('fr'));
  const titles = (language: 'fr' | 'en') => sheet(language).headings.map(({ text }) => text);
  expect(titles('en')).not.toEqual(titles('fr'));
});
