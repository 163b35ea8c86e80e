import fc from 'fast-check';
import type { SheetReport } from '../../../addin/workbook/sync/sheet-report.ts';
import { Synchroniser } from '../../../addin/workbook/sync/synchroniser.ts';
import { aColumn, aSpecification } from '../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../support/sync/naive-server.ts';
import { TouchedSheet } from '../../support/sync/touched-sheet.ts';

const short = aColumn('two', 'editable', (cell) =>
  String(cell).length > 1 ? { code: 'too-long', parameters: { maximum: 1 } } : undefined,
);
const specification = aSpecification([aColumn('name', 'read-only'), aColumn('one'), short]);

type Step =
  | { do: 'type'; row: number; field: 'name' | 'one' | 'two'; value: string }
  | { do: 'elsewhere'; row: number; value: string }
  | { do: 'others'; row: number }
  | { do: 'copy' | 'remove'; row: number }
  | { do: 'sort' | 'undo' | 'pull' | 'push' | 'withdraw' | 'choose' | 'reopen' };

const row = fc.nat({ max: 7 });
const value = fc.constantFrom('', 'a', 'b', 'long');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      row,
      field: fc.constantFrom('name' as const, 'one' as const, 'two' as const),
      value,
    }),
  },
  fc.record({ do: fc.constant('elsewhere' as const), row, value }),
  fc.record({ do: fc.constant('others' as const), row }),
  fc.record({ do: fc.constantFrom('copy' as const, 'remove' as const), row }),
  fc.record({
    do: fc.constantFrom(...(['sort', 'undo', 'pull', 'push', 'withdraw', 'choose', 'reopen'] as const)),
  }),
);

/** A workbook whose engine follows edits one by one, and a server somebody else writes to as well. */
class Story {
  readonly server = new NaiveServer();
  readonly book = new TouchedSheet();
  engine = this.open(this.book);
  report: SheetReport | undefined;
  #keys = 0;

  constructor() {
    for (let index = 0; index < 6; index += 1)
      this.server.add(`r${index}`, { name: `n${index}`, one: 'a', two: null });
  }

  open({ port }: TouchedSheet): Synchroniser {
    return new Synchroniser({
      specification,
      sheet: port,
      remote: {
        pull: (cursor) => Promise.resolve(this.server.pull(cursor)),
        push: (rows, key) => Promise.resolve(this.server.push(rows, key)),
        forgotCursor: () => false,
        refusedWhole: () => false,
      },
      statusText: (status) => JSON.stringify(status),
      newKey: () => `a${(this.#keys += 1)}`,
      now: () => '2026-11-22T10:00:00Z',
      onReport: () => undefined,
    });
  }

  async run(step: Step): Promise<void> {
    if (!('row' in step)) await this.whole(step.do);
    else if (step.do === 'others')
      this.report = await this.engine.typed([{ key: `r${step.row}`, column: 'one' }], 'others');
    else if (step.do === 'elsewhere') this.elsewhere(`r${step.row % 6}`, step.value);
    else {
      const { sheet } = this.book;
      const place = step.row % Math.max(1, sheet.rows.length);
      sheet.gesture(() => {
        if (step.do === 'type') Object.assign(sheet.rows[place] ?? {}, { [step.field]: step.value });
        else if (step.do === 'copy') sheet.rows.splice(place, 0, { ...sheet.rows[place] });
        else sheet.rows.splice(place, 1);
      });
      this.report = await this.engine.refresh([TouchedSheet.edit(place, step.do !== 'type')]);
    }
  }

  elsewhere(key: string, value: string): void {
    const { revision, fields } = this.server.rows.get(key)!;
    const change = { one: { from: fields['one'] ?? null, to: value === '' ? null : value } };
    this.server.push([{ key, base: revision, changes: change }], `b${(this.#keys += 1)}`);
  }

  async whole(what: 'sort' | 'undo' | 'pull' | 'push' | 'withdraw' | 'choose' | 'reopen'): Promise<void> {
    const { sheet } = this.book;
    const before = sheet.rows.length;
    if (what === 'sort') sheet.gesture(() => sheet.rows.reverse());
    if (what === 'undo') sheet.undo();
    if (what === 'reopen') this.engine = this.open(this.book);
    if (what === 'choose') {
      const { conflicts } = await this.engine.refresh();
      this.report = await this.engine.choose(
        conflicts.map(({ key, field }) => ({ key, field, side: 'mine' })),
      );
    } else if (what === 'pull' || what === 'push' || what === 'withdraw')
      this.report = await this.engine[what]();
    else
      this.report = await this.engine.refresh(
        sheet.rows.length === before
          ? sheet.rows.map((_, place) => TouchedSheet.edit(place))
          : [TouchedSheet.edit(0, true)],
      );
  }

  /** What somebody finds who opens the workbook as it is. */
  async anew() {
    const copy = this.book.copy();
    const report = await this.open(copy).refresh();
    return { report, rows: copy.sheet.rows };
  }
}

test('after any edits, followed one by one, the report and the sheet are those of a whole reading', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (steps) => {
      const story = new Story();
      story.report = await story.engine.pull();
      for (const each of steps) {
        await story.run(each);
        const { report, rows } = await story.anew();
        expect(story.report).toEqual(report);
        expect(story.book.sheet.rows).toEqual(rows);
      }
    }),
    { numRuns: 100 },
  );
});

test('an edit reads the rows it touched, and no other', async () => {
  const story = new Story();
  await story.engine.pull();
  await story.engine.refresh();
  const { wholes } = story.book.read;

  await story.run({ do: 'type', row: 2, field: 'one', value: 'b' });
  await story.run({ do: 'type', row: 4, field: 'two', value: 'long' });

  expect(story.report).toMatchObject({ rows: 6, pendingCells: 1, refusals: [{ key: 'r4' }] });
  expect(story.book.read).toEqual({ rows: 2, wholes });
});
