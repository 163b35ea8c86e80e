import { reportIds, type Report, type ReportId } from '#domain/reports/report';
import { planReportSheet } from '../../../../../addin/workbook/reports/plan-report-sheet.ts';
import type { ReportAsked } from '../../../../../addin/workbook/reports/report-asked.ts';
import { askOf } from '../../../../../addin/workbook/reports/report-parameters.ts';

const columns: Readonly<Record<ReportId, readonly string[]>> = {
  sections: ['value', 'low', 'high', 'n', 'value:accueil', 'low:accueil', 'high:accueil', 'n:accueil'],
  comparison: ['value', 'n', 'difference', 'low', 'high', 'arrow'],
  ranks: ['value', 'low', 'high', 'n', 'rank-from', 'rank-to', 'of'],
  funnel: ['value', 'n', 'effective', 'target', 'low95', 'high95', 'low998', 'high998'],
  trend: ['value:FR-LYON', 'value:ES-MADRID', 'network', 'break'],
  drift: ['n', 'mean', 'limit-low', 'limit-high', 'ewma', 'ewma-low', 'ewma-high', 'signal'],
  mix: ['change', 'quality', 'mix'],
  dispersion: ['platforms', 'value', 'lowest-at', 'highest-at'],
  'best-practices': ['platform', 'value', 'rest', 'difference', 'low', 'high'],
  calibration: ['contacts', 'same', 'coefficient', 'low', 'high', 'cost'],
  evaluators: ['contacts', 'severity', 'severity-low', 'severity-high'],
  contest: ['n', 'value', 'low', 'high', 'zeros', 'without'],
  'contest-losses': ['lost', 'lost-low', 'lost-high', 'tests', 'n'],
};

const keys = ['FR-LYON', 'ES-MADRID', 'DE-KOELN'];

const aReport = (report: ReportId): Report => ({
  report,
  columns: columns[report].map((id) => ({ id, unit: 'score' })),
  rows: keys.map((key, index) => ({
    key,
    state: 'known',
    cells: Object.fromEntries(columns[report].map((id) => [id, 12 + index])),
  })),
  sentences: [],
  notes: [],
  unit: 20,
});

const asked = (report: ReportId): ReportAsked => ({
  report,
  quarter: '2026-Q4',
  channel: 'phone-in',
  part: 'accueil',
  platform: 'FR-LYON',
});

const said = ['Lyon…', 'Madrid…', 'Cologne…', '', 'Méthode…'];

const shown = { headings: ['plateau', 'note'], names: keys };

const planned = (report: ReportId) =>
  planReportSheet({
    asked: asked(report),
    report: aReport(report),
    said,
    shown,
    offered: { quarter: ['2026-Q4', '2026-Q3'], channel: ['phone-in'], part: ['accueil'], platform: keys },
    language: 'fr',
  });

test('the formulas of a sheet are about the cells that a person may change, and nothing else', () => {
  expect(planned('comparison').table.formula).toBe('=BAROMETER_REPORT("comparison",$B$4,$B$6,$B$5)');
  expect(planned('trend').sentences.formula).toBe('=BAROMETER_SENTENCE("trend",$B$4,$B$6,$B$5,$B$7)');
  expect(planned('sections').table.formula).toBe('=BAROMETER_REPORT("sections",$B$4,,$B$5)');
  expect(planned('mix').table.formula).toBe('=BAROMETER_REPORT("mix",$B$4,$B$5)');
});

test('a sheet is laid out for what its own formulas ask', () => {
  expect(askOf(asked('trend'))).toEqual({
    ask: 'report',
    report: 'trend',
    entity: 'FR-LYON',
    period: '2026-Q4',
    part: 'accueil',
    channel: 'phone-in',
  });
  expect(askOf(asked('mix'))).toMatchObject({ entity: '*', part: 'accueil', channel: '' });
});

test('quarters are written as the language writes them', () => {
  const [quarter] = planned('ranks').inputs;

  expect(quarter).toMatchObject({ value: '2026-T4', offered: ['2026-T4', '2026-T3'] });
});

test.each(reportIds)(
  'in the sheet of %s nothing stands on anything else, and the table may grow',
  (report) => {
    const { inputs, alive, sentences, charts, table, headings, listsLeft, hiddenLeft } = planned(report);
    const taken = [
      ...inputs.map(({ row }) => [row, row] as const),
      [alive.row, alive.row] as const,
      [sentences.row, sentences.row + sentences.rows - 1] as const,
      ...charts.map(({ from, to }) => [from.row, to.row] as const),
      ...headings.map(({ row }) => [row, row] as const),
      [table.row, table.row + table.rows] as const,
    ].toSorted(([one], [other]) => one - other);

    expect(charts.length).toBeGreaterThan(0);
    for (const [index, [from]] of taken.entries())
      if (index > 0) expect(from).toBeGreaterThan(taken[index - 1]![1]);
    expect(taken.at(-1)![0]).toBe(table.row);
    expect(charts.every(({ feed }) => feed.column >= hiddenLeft && feed.column < listsLeft)).toBe(true);
  },
);

test.each(reportIds)('the charts of %s read cells of its table only', (report) => {
  const { charts, table } = planned(report);

  const formulas = charts.flatMap(({ chart: { along, series, rows } }) =>
    [along, ...series].flatMap(({ heading, cell }) => [
      heading.startsWith('=') ? heading : '',
      ...Array.from({ length: rows }, (_, row) => cell(row)),
    ]),
  );
  const rows = formulas.flatMap((formula) =>
    [...formula.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, row]) => Number(row) - 1),
  );

  expect(rows.length).toBeGreaterThan(keys.length);
  expect(Math.min(...rows)).toBeGreaterThanOrEqual(table.row);
  expect(Math.max(...rows)).toBe(table.row + keys.length);
});

test('a report that says nothing of anybody has no chart', () => {
  const empty = planReportSheet({
    asked: asked('best-practices'),
    report: { ...aReport('best-practices'), rows: [] },
    said,
    shown,
    offered: { quarter: [], channel: [], part: [], platform: [] },
    language: 'en',
  });

  expect(empty.charts).toEqual([]);
});

test('long sentences make the page wider, not the text shorter', () => {
  const long = planReportSheet({
    asked: asked('mix'),
    report: aReport('mix'),
    said: ['x'.repeat(240)],
    shown,
    offered: { quarter: [], channel: [], part: [], platform: [] },
    language: 'en',
  });

  expect(long.printed).toBeGreaterThan(planned('mix').printed);
});

test('headings and names of any length are read whole', () => {
  const of = (heading: string, names: readonly string[]) =>
    planReportSheet({
      asked: asked('mix'),
      report: aReport('mix'),
      said,
      shown: { headings: ['plateau', heading], names },
      offered: { quarter: [], channel: [], part: [], platform: [] },
      language: 'fr',
    }).table;
  const long = of('Prise en charge et accompagnement du client (borne basse)', [
    'Un critère au très long intitulé',
  ]);
  const short = of('note', keys);

  expect(long.headingHeight).toBeGreaterThan(short.headingHeight);
  expect(long.columns[1]!.width).toBeGreaterThan(short.columns[1]!.width);
  expect(long.columns[0]!.width).toBeGreaterThan(short.columns[0]!.width);
});
