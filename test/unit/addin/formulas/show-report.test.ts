import { reportIds, rowStates } from '#domain/reports/report';
import type { CellResult } from '../../../../addin/formulas/cell-result.ts';
import { showReport, showSentences } from '../../../../addin/formulas/reports/report-tools.ts';
import { MAX_TABLE_ROWS } from '../../../../addin/formulas/show-table.ts';
import { reportTitles, reportWords } from '../../../../addin/locales/reports.ts';
import { aReport } from '../a-report.ts';

/** As a page of the language shows it. */
const cellsOf = (result: CellResult, language: 'fr' | 'en') =>
  result.kind === 'block'
    ? result.rows.map((row) =>
        row.map((cell) => {
          if (cell.kind === 'value') return cell.value;
          return cell.kind === 'text' ? cell.text[language] : cell.kind;
        }),
      )
    : [];

test('a report is its headings in the language of the page, then raw numbers', () => {
  expect(cellsOf(showReport(aReport()), 'fr')).toEqual([
    ['plateau', 'note', 'rang, au mieux', 'n'],
    ['FR-LYON', 15.234, 1, 74],
    ['MA-RABAT', 'not-available', 'not-available', 3],
  ]);
  expect(cellsOf(showReport(aReport()), 'en')[0]).toEqual(['platform', 'score', 'rank, at best', 'n']);
});

test.each(rowStates)('a cell that a row in the state %s lacks is #N/A with a reason, never 0', (state) => {
  const row = { key: 'FR-LYON', state, cells: { value: null, 'rank-from': null, n: 2 } };

  const shown = showReport(aReport({ rows: [row] }));

  const cell = shown.kind === 'block' ? shown.rows[1]?.[1] : undefined;
  expect(cell).toMatchObject({ kind: 'not-available' });
  expect(JSON.stringify(cell)).not.toContain('undefined');
});

test('a cell that the server left out is #N/A too', () => {
  const rows = [{ key: 'FR-LYON', state: 'known' as const, cells: { n: 4 } }];

  const [, row] = cellsOf(showReport(aReport({ rows })), 'fr');
  expect(row).toEqual(['FR-LYON', 'not-available', 'not-available', 4]);
});

test('columns of sections are titled by them, with the measure unless it is the score', () => {
  const title = { fr: 'Accueil', en: 'Welcome' };
  const columns = [
    { id: 'value:accueil', unit: 'score' as const, title },
    { id: 'low:accueil', unit: 'score' as const, title },
  ];

  const [headings] = cellsOf(showReport(aReport({ report: 'sections', columns })), 'fr');

  expect(headings).toEqual(['plateau', 'Accueil', 'Accueil (borne basse)']);
});

test('a column or sentence that this add-in has no words for is left out: ids are for no person', () => {
  const columns = [{ id: 'sigma-of-tomorrow', unit: 'number' as const }];
  const sentences = [{ key: 'FR-LYON', kind: 'of-tomorrow', said: {} }];
  const answer = aReport({ columns, sentences, notes: [] });

  expect(cellsOf(showReport(answer), 'en')).toEqual([['platform'], ['FR-LYON'], ['MA-RABAT']]);
  expect(showSentences(answer)).toMatchObject({ kind: 'not-available' });
});

test('readers see the other platforms as one row without name, and the network by its own', () => {
  const rows = ['', '*'].map((key) => ({ key, state: 'known' as const, cells: { value: 14 } }));

  const names = cellsOf(showReport(aReport({ rows, columns: [] })), 'fr');
  expect(names).toEqual([['plateau'], ['autres plateaux'], ['réseau']]);
});

test('rows of weeks are headed as weeks, those of criteria as criteria', () => {
  const week = [{ key: '2026-W41', state: 'known' as const, cells: {} }];
  const [drift] = cellsOf(showReport(aReport({ report: 'drift', rows: week, columns: [] })), 'fr');
  const [dispersion] = cellsOf(showReport(aReport({ report: 'dispersion', columns: [] })), 'fr');

  expect([drift, dispersion]).toEqual([['semaine'], ['critère']]);
});

test('sentences come first, then after an empty row how it was computed', () => {
  const shown = cellsOf(showSentences(aReport()), 'fr');

  expect(shown).toHaveLength(3);
  expect(shown[0]?.[0]).toMatch(/^Lyon.*15,2/);
  expect(shown[1]).toEqual(['']);
  expect(shown[2]?.[0]).toContain('Klein, Wright et Wieczorek 2020');
});

test('a report without rows is #N/A with its reason', () => {
  expect(showReport(aReport({ rows: [] }))).toMatchObject({ kind: 'not-available' });
});

test('a report beyond what spills well is cut', () => {
  const rows = Array.from({ length: 6000 }, (_, row) => ({
    key: `P${row}`,
    state: 'known' as const,
    cells: {},
  }));

  const shown = showReport(aReport({ rows }));

  expect(shown.kind === 'block' && shown.rows.length).toBe(MAX_TABLE_ROWS);
});

test('every report has a title, and words in both languages', () => {
  for (const id of reportIds) {
    expect(reportTitles[id].fr).not.toBe('');
    expect(Object.keys(reportWords[id].columns).length).toBeGreaterThan(0);
  }
});
