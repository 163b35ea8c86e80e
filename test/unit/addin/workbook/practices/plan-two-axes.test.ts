import { planTwoAxes } from '../../../../../addin/workbook/practices/plan-two-axes.ts';
import { readIndicator } from '../../../../../addin/formulas/indicators/read-indicator.ts';

const page = (language: 'fr' | 'en', platforms = ['FR-LYON', 'PT-PORTO']) =>
  planTwoAxes({ wave: '2026-Q4', waves: ['2026-Q4', '2026-Q3'], period: '2026-Q4', platforms, language });

test('each platform has a row of live formulas on the yellow cells: score, refusals, resolutions, time', () => {
  const [table] = page('fr').tables;
  const row = (table?.row ?? 0) + 2;
  const [own, score] = [`$A$${row}`, `$B$${row}`];

  expect(table?.headings).toHaveLength(13);
  expect(table?.rows[0]?.cells.slice(0, 11)).toEqual([
    'FR-LYON',
    { formula: `=BAROMETER(${own},$B$4)` },
    { formula: `=BAROMETER_LOW(${own},$B$4)` },
    { formula: `=BAROMETER_HIGH(${own},$B$4)` },
    { formula: `=BAROMETER_N(${own},$B$4)` },
    { formula: `=BAROMETER_PRACTICE("*",${own},$B$4,"refusal")` },
    { formula: `=BAROMETER_PRACTICE("*",${own},$B$4,"refusal#low")` },
    { formula: `=BAROMETER_PRACTICE("*",${own},$B$4,"refusal#high")` },
    { formula: `=BAROMETER_PRACTICE("*",${own},$B$4,"refusal#n")` },
    { formula: `=BAROMETER_KPI("resolvedNoRepeat",${own},$B$5)` },
    { formula: `=BAROMETER_KPI("handlingTime",${own},$B$5)` },
  ]);
  expect(table?.rows[0]?.cells[11]).toEqual({
    formula: `=IF($B$6="FCR",$J$${row},IF($B$6="secondes",$K$${row},$F$${row}))`,
  });
  expect(JSON.stringify(table?.rows[0]?.cells[12])).toContain(`IF(ISNUMBER(${score}),\\"\\",\\"note  \\")`);
});

test('the add-in understands what the page asks', () => {
  expect(readIndicator('BAROMETER_PRACTICE', ['*', 'FR-LYON', '2026-T4', 'refusal#low'])).toHaveProperty(
    'ask',
  );
  expect(readIndicator('BAROMETER_KPI', ['resolvedNoRepeat', 'FR-LYON', '2026-T4'])).toHaveProperty('ask');
});

test('the chart has a named dot for each platform, over the cells of its own row', () => {
  const { charts = [], tables } = page('en');
  const row = (tables[0]?.row ?? 0) + 2;
  const [{ chart, from, to, feed }] = charts as [(typeof charts)[number]];

  expect(chart.kind).toBe('XYScatter');
  expect(chart.series.map(({ heading, look }) => [heading, look.isNamed])).toEqual([
    [`=IF(ISERROR($A$${row}),"",$A$${row}&"")`, true],
    [`=IF(ISERROR($A$${row + 1}),"",$A$${row + 1}&"")`, true],
  ]);
  expect(chart.series[0]?.cell(0)).toBe(`=IF(COUNT($B$${row},$L$${row})=2,$B$${row},NA())`);
  expect(chart.series[0]?.cell(1)).toBe('=NA()');
  expect(chart.along.cell(1)).toBe(`=IF(ISNUMBER($L$${row + 1}),$L$${row + 1},0)`);
  // It stands between the yellow cells and the table, and reads cells that nobody sees.
  expect(from.row).toBeGreaterThan(6);
  expect(to.row).toBeLessThan((tables[0]?.row ?? 0) - 1);
  expect(feed.column).toBeGreaterThan(40);
});

test('where names would hide each other dots have none', () => {
  const many = Array.from({ length: 16 }, (_, index) => `P${index}`);
  const { charts = [] } = page('fr', many);
  expect(charts[0]?.chart.series).toHaveLength(1);
});

test('both languages ask the same but for the word in the yellow cell, and no text is the other’s', () => {
  const [french, english] = [page('fr'), page('en')];
  expect(french.inputs.map(({ value }) => value)).toEqual(['2026-T4', '2026-T4', 'refus']);
  expect(english.inputs.map(({ value }) => value)).toEqual(['2026-Q4', '2026-Q4', 'refusals']);
  expect(french.titles).toEqual(english.titles);
  expect(english.notes).toHaveLength(french.notes.length);
});

test('it prints no wider than a page', () => {
  expect(page('fr').widths.reduce((sum, one) => sum + one, 0)).toBeLessThan(1100);
});
