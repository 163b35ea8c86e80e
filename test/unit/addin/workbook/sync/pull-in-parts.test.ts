import type { Row } from '#contract/row';
import { receive } from '../../../../../addin/workbook/sync/receive.ts';
import type { Remote } from '../../../../../addin/workbook/sync/remote.ts';
import { Synchroniser } from '../../../../../addin/workbook/sync/synchroniser.ts';
import { aColumn, aSpecification } from '../../../../support/sync/a-workbook.ts';
import { MemorySheet } from '../../../../support/sync/memory-sheet.ts';

const specification = aSpecification([aColumn('name', 'read-only'), aColumn('one')]);
const PAGE = 2500;
const rowOf = (index: number): Row => ({
  key: `r${String(index).padStart(6, '0')}`,
  revision: 1,
  fields: { name: `n${index}`, one: '4' },
});

/** A server of many rows, in pages that go backwards. */
class PagedServer implements Remote {
  readonly asked: (string | undefined)[] = [];
  /** Pages that are not answered. */
  readonly cut = new Set<string>();
  readonly rows: readonly Row[];

  constructor(rows: number) {
    this.rows = Array.from({ length: rows }, (_, index) => rowOf(rows - 1 - index));
  }

  readonly pull: Remote['pull'] = (_, next) => {
    this.asked.push(next);
    if (this.cut.has(next ?? '')) return Promise.reject(new Error('offline'));
    const from = Number(next ?? 0);
    const more = from + PAGE < this.rows.length ? { next: String(from + PAGE) } : {};
    return Promise.resolve({
      rows: this.rows.slice(from, from + PAGE),
      removed: [],
      cursor: { all: 1 },
      ...more,
    });
  };
  readonly push: Remote['push'] = () => Promise.reject(new Error('nothing is sent'));
  readonly forgotCursor = () => false;
  readonly refusedWhole = () => false;
}

const open = (sheet: MemorySheet, remote: Remote): Synchroniser =>
  new Synchroniser({
    specification,
    sheet,
    remote,
    statusText: ({ status }) => status,
    newKey: () => 'a1',
    now: () => '2026-11-22T10:00:00Z',
    onReport: () => undefined,
  });

const keysOf = ({ rows }: MemorySheet) => rows.map(({ _key }) => _key);

test('rows of a usual number are written in the order of the sheet, whatever the pages', async () => {
  const [sheet, server] = [new MemorySheet(), new PagedServer(3000)];

  await open(sheet, server).pull();

  expect(keysOf(sheet)).toEqual(server.rows.map(({ key }) => key).toReversed());
});

test('a first pull cut after its first part keeps what is written, and the next one brings the rest once', async () => {
  const [sheet, server] = [new MemorySheet(), new PagedServer(10_200)];
  server.cut.add('10000');

  await expect(open(sheet, server).pull()).rejects.toThrow('offline');
  expect(sheet.rows).toHaveLength(10_000);
  expect(sheet.state).toMatchObject({ cursor: {}, lastExchange: null });
  expect(sheet.state?.rows.size).toBe(10_000);

  server.cut.clear();
  const report = await open(sheet, server).pull();
  expect(report).toMatchObject({ rows: 10_200, strangers: 0, copies: 0, missing: [], pendingCells: 0 });
  expect(new Set(keysOf(sheet)).size).toBe(10_200);
  expect(sheet.rows).toHaveLength(10_200);
});

test('the next part is asked for while the one before is worked on', async () => {
  const server = new PagedServer(18_000);
  const parts = receive(server, {}, () => true);

  const first = await parts.next();
  await new Promise(setImmediate);

  expect(first.value).toMatchObject({ cursor: undefined, whole: false });
  expect(server.asked).toHaveLength(8);
  expect((await parts.next()).value).toMatchObject({ cursor: { all: 1 }, whole: true });
});

test('Excel closed after the rows were written and before it was known: they are taken up, not written twice', async () => {
  const [sheet, server] = [new MemorySheet(), new PagedServer(3)];
  const { writeState } = sheet;
  const closed = Object.assign(sheet, { writeState: () => Promise.reject(new Error('closed')) });
  await expect(open(closed, server).pull()).rejects.toThrow('closed');
  Object.assign(sheet, { writeState });
  Object.assign(sheet.row('r000001'), { one: 'typed since' });
  Object.assign(sheet.row('r000002'), { one: '' });

  const report = await open(sheet, server).pull();

  expect(sheet.rows).toHaveLength(3);
  expect(report).toMatchObject({ rows: 3, strangers: 0, missing: [] });
  // Nothing was agreed on yet: who typed another value chooses, a blank is no value.
  expect(report.conflicts).toEqual([{ key: 'r000001', field: 'one', mine: 'typed since', theirs: '4' }]);
  expect(sheet.row('r000002')).toMatchObject({ one: '4', _status: 'synced' });
});
