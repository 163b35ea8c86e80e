import {
  planCommittee,
  type CommitteeAsked,
} from '../../../../../addin/workbook/committee/plan-committee.ts';
import type { PageCell, PlannedPage } from '../../../../../addin/workbook/committee/planned-page.ts';

const asked: CommitteeAsked = {
  platform: 'FR-LYON',
  week: '2026-W41',
  channel: 'phone',
  platforms: ['FR-LYON', 'PT-PORTO'],
  weeks: ['2026-W41', '2026-W40'],
  channels: ['phone', 'email'],
  decisions: [],
  language: 'fr',
};

const isFormula = (cell: PageCell): cell is { formula: string } => typeof cell === 'object';
const formulas = ({ tables }: PlannedPage) =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter(isFormula).map(({ formula }) => formula)),
  );

test('every figure is a formula on the cells in yellow', () => {
  const page = planCommittee(asked);
  expect(page.inputs.map(({ row, value }) => [row, value])).toEqual([
    [3, 'FR-LYON'],
    [4, '2026-S41'],
    [5, 'phone'],
  ]);
  expect(formulas(page)).toEqual(
    expect.arrayContaining([
      '=BAROMETER_KPI("received",$B$4,$AO$3,$B$6)',
      '=BAROMETER_KPI("received",$B$4,$AO$4,$B$6)/4',
      '=BAROMETER_KPI("forecast#low",$B$4,$AO$5,$B$6)',
      '=BAROMETER_KPI("agents#notes",$B$4,$AO$5,$B$6)',
    ]),
  );
});

test('a change is of the cells of its own row', () => {
  const [last] = planCommittee(asked).tables;
  const answered = (last?.row ?? 0) + 1 + 2;
  expect(last?.rows[2]?.cells.at(-1)).toEqual({
    formula: `=$B$${answered + 1}/$F$${answered + 1}-1`,
  });
});

test('blocks stand one under the other, none over another', () => {
  const page = planCommittee(asked);
  const taken = [
    ...page.headings.map(({ row }) => row),
    ...page.notes.map(({ row }) => row),
    ...page.tables.flatMap(({ row, rows }) =>
      Array.from({ length: rows.length + 1 }, (_, line) => row + line),
    ),
  ];
  expect(new Set(taken).size).toBe(taken.length);
  expect(Math.min(...taken)).toBeGreaterThan(Math.max(...page.inputs.map(({ row }) => row)));
  for (const { headings, rows } of page.tables)
    for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(headings.length);
});

test('open decisions follow their due days, those without one last', () => {
  const decision = (text: string, dueDay: string | null) => ({
    decisionDay: '2026-10-05',
    entity: '*',
    decisionKind: 'decision' as const,
    decision: text,
    owner: null,
    dueDay,
    doneDay: null,
  });
  const decisions = [
    decision('sans date', null),
    decision('plus tard', '2026-11-02'),
    decision('vite', '2026-10-09'),
  ];
  const log = (language: 'fr' | 'en') =>
    planCommittee({ ...asked, decisions, language }).tables.at(-1)?.rows ?? [];
  expect(log('fr').map(({ cells }) => cells)).toEqual([
    ['vite', '05/10/2026', '', '09/10/2026', ''],
    ['plus tard', '05/10/2026', '', '02/11/2026', ''],
    ['sans date', '05/10/2026', '', '', ''],
  ]);
  expect(log('en')[0]?.cells).toEqual(['vite', '2026-10-05', '', '2026-10-09', '']);
});
