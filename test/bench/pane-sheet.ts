import { templates } from '#domain/templates/templates';
import { evaluationSpecification } from '../../addin/workbook/evaluation/evaluation-specification.ts';
import { ExcelSheet } from '../../addin/workbook/office/excel-sheet.ts';
import type { Cells } from '../../addin/workbook/sync/cells.ts';
import { emptyState, receivedRow } from '../../addin/workbook/sync/sheet-state.ts';
import {
  KEY_COLUMN,
  REVISION_COLUMN,
  type SheetSpecification,
} from '../../addin/workbook/sync/specification.ts';

/** What the pane does of a sync, step by step; each tells how long it took, and its longest request, in milliseconds. */
export type PaneSheet = typeof paneSheet;

type Took = { readonly took: number; readonly longest: number; readonly requests: number };

/** The widest grid there is, its scores computed by a function of the sample add-in. */
function specification(columns: number): SheetSpecification {
  const [grid] = templates.toSorted((one, other) => size(other) - size(one));
  if (!grid) throw new Error('there is no grid');
  const whole = evaluationSpecification({
    organisation: 'bench',
    wave: { code: '2026-Q4', timeZone: 'Europe/Paris' },
    grid,
    language: 'en',
    evaluators: [],
  });
  const formulas = whole.columns.map(({ formula, ...column }) => ({
    ...column,
    ...(formula && {
      formula: (at: (id: string) => string) => formula(at).replace(/EVALSCORE\("[^"]*",/, 'LEVEL_TOTAL('),
    }),
  }));
  return { ...whole, columns: formulas.slice(0, columns) };
}

const size = ({ sections }: (typeof templates)[number]) =>
  sections.reduce((sum, { criteria }) => sum + criteria.length, 0);

const wide = specification(100);
const sheet = new ExcelSheet(wide, 'en');

const rowOf = (columns: SheetSpecification['columns'], index: number): Cells =>
  Object.fromEntries([
    ...columns.filter(({ formula }) => !formula).map(({ id }, at) => [id, valueOf(id, index, at)]),
    [KEY_COLUMN, `contact-${String(index).padStart(6, '0')}`],
    [REVISION_COLUMN, 1 + (index % 3)],
  ]);

const valueOf = (id: string, index: number, at: number) => {
  if (id.startsWith('answer.')) return ['yes', 'no', 'n/a'][(index * at) % 3] ?? '';
  return at % 4 === 0 ? ((index * 31) % 1000) / 10 : `text ${index % 97} of ${id}`;
};

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const { prototype } = Excel.RequestContext;
  const original = Reflect.get(prototype, 'sync') as (this: unknown, passed: unknown) => Promise<unknown>;
  let longest = 0;
  let requests = 0;
  Reflect.set(prototype, 'sync', async function sync(this: unknown, passed: unknown) {
    const began = performance.now();
    requests += 1;
    const answer = await original.call(this, passed);
    longest = Math.max(longest, performance.now() - began);
    return answer;
  });
  const began = performance.now();
  try {
    await work();
    return { took: Math.round(performance.now() - began), longest: Math.round(longest), requests };
  } finally {
    Reflect.set(prototype, 'sync', original);
  }
}

const apply = (change: Partial<Parameters<ExcelSheet['apply']>[0]>) =>
  sheet.apply({ cells: [], marks: [], appended: [], removed: [], ...change });

const paneSheet = {
  columns: wide.columns.length + 3,
  open: () => timed(() => sheet.open()),
  append: (from: number, count: number) =>
    timed(async () => {
      await sheet.readRows();
      await apply({
        appended: Array.from({ length: count }, (_, index) => rowOf(wide.columns, from + index)),
      });
    }),
  read: () => timed(() => sheet.readRows()),
  /** A value and a mark in one row of ten. */
  change: (rows: number) =>
    timed(async () => {
      const column = wide.columns.find(({ id }) => id.startsWith('answer.'))?.id ?? '';
      const positions = Array.from({ length: Math.floor(rows / 10) }, (_, index) => index * 10);
      await apply({
        cells: positions.map((position) => ({ position, column, value: 'no' })),
        marks: positions.map((position) => ({ position, column, mark: 'conflict' })),
      });
    }),
  /** Rows here and there, as those that leave a wave. */
  remove: (rows: number, count: number) =>
    timed(() =>
      apply({
        removed: Array.from({ length: count }, (_, index) => Math.floor((index * rows) / count)),
      }),
    ),
  keep: (rows: number) =>
    timed(() => {
      const fields = (index: number) => rowOf(wide.columns, index);
      const states = Array.from({ length: rows }, (_, index) => {
        return [`contact-${String(index).padStart(6, '0')}`, receivedRow(1, fields(index))] as const;
      });
      return sheet.writeState({ ...emptyState, rows: new Map(states) });
    }),
  recall: () => timed(() => new ExcelSheet(wide, 'en').readState()),
};

Object.assign(globalThis, { paneSheet });
