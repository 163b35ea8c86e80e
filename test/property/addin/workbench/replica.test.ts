import fc from 'fast-check';
import * as edits from '../../../../addin/workbench/model/edits.ts';
import { Range } from '../../../../addin/workbench/model/range.ts';
import { Refusal } from '../../../../addin/workbench/model/refusal.ts';
import {
  createTable,
  insertTableRows,
  insertTableColumn,
} from '../../../../addin/workbench/model/table-edits.ts';
import { appendSheet, removeSheet } from '../../../../addin/workbench/model/sheet-edits.ts';
import { reformat } from '../../../../addin/workbench/model/restyle.ts';
import { Workbook } from '../../../../addin/workbench/model/workbook.ts';
import { BookState } from '../../../../addin/workbench/shared/book-state.ts';
import { content, replicasOf } from '../../../support/workbench/replicas.ts';

type Act = (workbook: Workbook) => void;

const quietly = (work: () => void) => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
};

const row = fc.nat(9);
const column = fc.nat(5);
const text = fc.constantFrom('1', 'deux', '', '=A1+B2', '=SUM(A1:B4)', 'Note', '2026-01-05');
const count = fc.integer({ min: 1, max: 2 });
const at = (workbook: Workbook, r: number, c: number) => Range.cell(workbook.active, r, c);

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(row, column, text).map(
      ([r, c, t]): Act =>
        (w) =>
          edits.enterText(w, at(w, r, c), t, 'en'),
    ),
  },
  fc.tuple(row, count).map(
    ([r, n]): Act =>
      (w) =>
        edits.insertRows(w, w.active, r, n),
  ),
  fc.tuple(row, count).map(
    ([r, n]): Act =>
      (w) =>
        edits.deleteRows(w, w.active, r, n),
  ),
  fc.tuple(column, count).map(
    ([c, n]): Act =>
      (w) =>
        edits.insertColumns(w, w.active, c, n),
  ),
  fc.tuple(column, count).map(
    ([c, n]): Act =>
      (w) =>
        edits.deleteColumns(w, w.active, c, n),
  ),
  fc.constant<Act>((w) => edits.undo(w)),
  fc.constant<Act>((w) => edits.redo(w)),
  fc.tuple(column, fc.boolean()).map(([c, up]): Act => (w) => {
    const table = w.tables[0];
    if (table) edits.sortTable(w, table, c % table.columns.length, up);
  }),
  fc.tuple(row, column).map(([r, c]): Act => (w) => {
    quietly(() => w.as('addin', () => createTable(w, at(w, r, c).with({ rows: 3, columns: 2 }), true)));
  }),
  fc.tuple(fc.nat(4), count).map(([r, n]): Act => (w) => {
    const table = w.tables[0];
    if (table) quietly(() => w.as('addin', () => insertTableRows(w, table, r % (table.body.rows + 1), n)));
  }),
  fc.nat(3).map((c): Act => (w) => {
    const table = w.tables[0];
    if (table)
      quietly(() => w.as('addin', () => insertTableColumn(w, table, c % (table.columns.length + 1))));
  }),
  fc.tuple(row, column).map(([r, c]): Act => (w) => {
    w.as('addin', () => reformat(w, at(w, r, c).with({ rows: 2 }), { bold: true }));
  }),
  fc.tuple(fc.constantFrom('a', 'b'), fc.nat(5)).map(([key, value]): Act => (w) => {
    w.as('addin', () => w.journal.set(w, 'settings', new Map([...w.settings, [key, value]])));
  }),
  fc.constant<Act>((w) => quietly(() => w.as('person', () => appendSheet(w)))),
  fc.constant<Act>((w) => quietly(() => w.as('person', () => removeSheet(w, w.active)))),
);

/** What a replica does next: an edit, or its part in sending and hearing. */
const step = fc.tuple(
  fc.nat(2),
  fc.oneof(
    { weight: 4, arbitrary: act },
    fc.constantFrom('send' as const, 'arrive' as const, 'hear' as const, 'hear one' as const),
  ),
);

function started(): Workbook {
  const workbook = new Workbook('fr');
  edits.pasteBlock(
    workbook,
    { sheet: workbook.active, row: 0, column: 0 },
    [
      ['Contact', 'Note', 'Double'],
      ['c-1', '3', '=B2*2'],
      ['c-2', '1', '=B3*2'],
      ['c-3', '2', '=B4*2'],
    ],
    'en',
  );
  workbook.as('addin', () => createTable(workbook, Range.at(workbook.active, 'A1:C4'), true));
  return workbook;
}

const runs = Number(process.env['REPLICA_RUNS'] ?? 100);

test('whatever several persons do at once, all come to the same workbook, and so does the server', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { members, state, send, arrive, hear, settle } = replicasOf(started(), 3);

      for (const [who, what] of steps) {
        const member = members[who]!;
        if (typeof what === 'function') what(member.replica.workbook);
        else if (what === 'send') send(member);
        else if (what === 'arrive') arrive(member);
        else hear(member, what === 'hear' ? Infinity : 1);
      }
      settle();

      const expected = content(state);
      for (const { replica } of members) {
        expect(content(replica.state)).toEqual(expected);
        expect(content(BookState.of(replica.workbook))).toEqual(expected);
      }
    }),
    { numRuns: runs },
  );
});

/** Writes a value nobody else writes, into a blank cell of the person's own column. */
const noted = (who: number): fc.Arbitrary<Act> =>
  fc.nat(12).map((r) => (w: Workbook) => {
    const cell = at(w, r, [0, 1, 4][who]!);
    if ((w.active.cell(r, cell.column)?.value ?? '') === '')
      edits.enterText(w, cell, `v${(serial += 1)}`, 'en');
  });
let serial = 0;

const gentle = fc.nat(2).chain((who) =>
  fc.tuple(
    fc.constant(who),
    fc.oneof(
      { weight: 4, arbitrary: noted(who) },
      fc.tuple(row, count).map(
        ([r, n]): Act =>
          (w) =>
            edits.insertRows(w, w.active, r, n),
      ),
      fc.tuple(column, count).map(
        ([, n]): Act =>
          (w) =>
            edits.insertColumns(w, w.active, 5, n),
      ),
      fc.tuple(fc.nat(4), count).map(([r, n]): Act => (w) => {
        const table = w.tables[0];
        if (table)
          quietly(() => w.as('addin', () => insertTableRows(w, table, r % (table.body.rows + 1), n)));
      }),
      fc.constantFrom('send' as const, 'arrive' as const, 'hear' as const, 'hear one' as const),
    ),
  ),
);

test('nothing anybody wrote is lost to rows that others insert', () => {
  fc.assert(
    fc.property(fc.array(gentle, { maxLength: 40 }), (steps) => {
      serial = 0;
      const { members, state, send, arrive, hear, settle } = replicasOf(started(), 3);

      for (const [who, what] of steps) {
        const member = members[who]!;
        if (typeof what === 'function') what(member.replica.workbook);
        else if (what === 'send') send(member);
        else if (what === 'arrive') arrive(member);
        else hear(member, what === 'hear' ? Infinity : 1);
      }
      settle();

      const values = [...state.cells.values()].flatMap((cells) => [...cells].map(([, { value }]) => value));
      const written = values.filter((value) => /^v\d+$/.test(String(value)));
      expect(written.map((value) => Number(String(value).slice(1))).sort((a, b) => a - b)).toEqual(
        Array.from({ length: serial }, (_, index) => index + 1),
      );
    }),
    { numRuns: runs },
  );
});
