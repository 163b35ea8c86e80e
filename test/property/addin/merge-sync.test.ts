import fc from 'fast-check';
import { aColumn, aSpecification, Workbook, type Network } from '../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../support/sync/naive-server.ts';

const fields = ['one', 'two'] as const;
const keys = ['r1', 'r2'] as const;
const specification = aSpecification(fields.map((field) => aColumn(field)));

type Command =
  | { do: 'type'; who: number; key: string; field: string; value: string }
  | { do: 'push' | 'pull'; who: number; network: Network }
  | { do: 'sort' | 'reopen' | 'refresh' | 'undo' | 'withdraw'; who: number }
  | { do: 'choose'; who: number; side: 'mine' | 'theirs' };

const who = fc.integer({ min: 0, max: 1 });
const network = fc.constantFrom<Network>('up', 'up', 'up', 'answer-lost', 'request-lost');
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    who,
    key: fc.constantFrom(...keys),
    field: fc.constantFrom(...fields),
    value: fc.constantFrom('', 'a', 'b', 'c', 'd'),
  }),
  fc.record({ do: fc.constantFrom('push' as const, 'pull' as const), who, network }),
  fc.record({
    do: fc.constantFrom('sort' as const, 'reopen' as const, 'refresh' as const, 'undo' as const),
    who,
  }),
  fc.record({ do: fc.constant('withdraw' as const), who }),
  fc.record({
    do: fc.constant('choose' as const),
    who,
    side: fc.constantFrom('mine' as const, 'theirs' as const),
  }),
);

/** Long enough for both people to meet in the same cells. */
const stories = fc.array(command, { maxLength: 40, size: 'max' });

/** What each person typed last in each cell and did not give up since: it may never disappear. */
class World {
  readonly server = new NaiveServer();
  readonly books: Workbook[];
  readonly owed = [new Map<string, string>(), new Map<string, string>()];
  readonly typed = new Set<string>();
  /** What each person has had before their eyes, cell by cell: only that may they overwrite. */
  readonly seen = [new Set<string>(), new Set<string>()];

  constructor() {
    for (const key of keys) this.server.add(key, { one: 'start', two: null });
    this.books = ['a', 'b'].map((name) => new Workbook(this.server, specification, name));
  }

  async begin(): Promise<void> {
    for (const { engine, sheet } of this.books) {
      await engine.pull();
      sheet.forgetPast();
    }
  }

  async run(step: Command): Promise<void> {
    const book = this.books[step.who]!;
    switch (step.do) {
      case 'type':
        book.sheet.gesture(() => (book.sheet.row(step.key)[step.field] = step.value));
        this.owed[step.who]!.set(`${step.key}/${step.field}`, step.value);
        this.typed.add(step.value);
        break;
      case 'push':
      case 'pull':
        book.network = step.network;
        await book.engine[step.do]().catch(() => undefined);
        book.network = 'up';
        break;
      case 'sort':
        book.sheet.gesture(() => book.sheet.rows.reverse());
        break;
      case 'undo':
        this.undo(step.who);
        break;
      case 'withdraw':
        await book.engine.withdraw();
        break;
      case 'reopen':
        book.reopen();
        break;
      case 'refresh':
        await book.engine.refresh();
        break;
      case 'choose':
        await this.choose(step.who, step.side);
    }
  }

  /** Ctrl+Z: what it takes out of the sheet, the person gave up. */
  undo(index: number): void {
    const { sheet } = this.books[index]!;
    const shown = () => new Map(keys.flatMap((key) => fields.map((f) => [`${key}/${f}`, sheet.row(key)[f]])));
    const before = shown();
    sheet.undo();
    for (const [cell, value] of shown())
      if ((before.get(cell) ?? '') !== (value ?? '')) this.owed[index]!.delete(cell);
  }

  async choose(index: number, side: 'mine' | 'theirs'): Promise<void> {
    const { engine } = this.books[index]!;
    const report = await engine.refresh();
    const conflicts = [...report.conflicts, ...report.undone];
    for (const { key, field, theirs } of conflicts) this.seen[index]!.add(`${key}/${field}/${theirs ?? ''}`);
    if (side === 'theirs')
      for (const { key, field } of conflicts) this.owed[index]!.delete(`${key}/${field}`);
    await engine.choose(conflicts.map(({ key, field }) => ({ key, field, side })));
  }

  look(): void {
    for (const [index, { sheet }] of this.books.entries()) {
      for (const key of keys) {
        for (const field of fields) this.seen[index]!.add(`${key}/${field}/${sheet.row(key)[field] ?? ''}`);
      }
    }
  }

  nothingOverwrittenUnseen(): void {
    for (const { key, field, over, by } of this.server.history) {
      if (by === undefined) continue;
      expect(this.seen['ab'.indexOf(by)]).toContain(`${key}/${field}/${over ?? ''}`);
    }
  }

  async noConflictWithOneself(): Promise<void> {
    for (const [index, { engine }] of this.books.entries()) {
      for (const { key, field, theirs } of (await engine.refresh()).conflicts) {
        const last = this.server.history.findLast((past) => past.key === key && past.field === field);
        if ((last?.value ?? null) === theirs) expect(last?.by).not.toBe('ab'[index]);
      }
    }
  }

  nothingLostNorInvented(): void {
    const held = (key: string, field: string, value: string): boolean =>
      this.server.history.some(
        (past) => past.key === key && past.field === field && (past.value ?? '') === value,
      );
    for (const [index, owed] of this.owed.entries()) {
      for (const [cell, value] of owed) {
        const [key, field] = cell.split('/') as [string, string];
        const shown = this.books[index]!.sheet.row(key)[field] ?? '';
        expect({ cell, value, kept: shown === value || held(key, field, value) }).toEqual({
          cell,
          value,
          kept: true,
        });
      }
    }
    this.nothingInvented();
  }

  nothingInvented(): void {
    for (const { value } of this.server.history) {
      expect(value === null || value === 'start' || this.typed.has(String(value))).toBe(true);
    }
    for (const row of this.books.flatMap(({ sheet }) => sheet.rows)) {
      for (const field of fields) {
        expect(['', 'start'].includes(String(row[field])) || this.typed.has(String(row[field]))).toBe(true);
      }
    }
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      for (const [index, book] of this.books.entries()) {
        await book.engine.pull();
        await this.choose(index, 'mine');
        await book.engine.push();
      }
    }
  }

  /** The sheets in key order, as the server would write them. */
  sheets() {
    return this.books.map(({ sheet }) =>
      keys.map((key) => fields.map((field) => sheet.row(key)[field] ?? '')),
    );
  }
  served() {
    return keys.map((key) => fields.map((field) => this.server.rows.get(key)!.fields[field] ?? ''));
  }
}

test('whatever is typed, sent, lost, sorted, reopened or chosen, nothing is lost and nothing is invented', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (commands) => {
      const world = new World();
      await world.begin();
      for (const step of commands) {
        world.look();
        await world.run(step);
        world.look();
        world.nothingLostNorInvented();
      }
    }),
    { numRuns: 150 },
  );
});

test('a person only ever overwrites what they have seen, and is never asked about their own edit', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (commands) => {
      const world = new World();
      await world.begin();
      for (const step of commands) {
        world.look();
        await world.run(step);
        world.nothingOverwrittenUnseen();
        await world.noConflictWithOneself();
      }
    }),
    { numRuns: 400 },
  );
});

test('once conflicts are chosen and everything is exchanged, both sheets hold what the server holds', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (commands) => {
      const world = new World();
      await world.begin();
      for (const step of commands) await world.run(step);
      await world.settle();
      expect(world.sheets()).toEqual([world.served(), world.served()]);
      const report = await world.books[0]!.engine.refresh();
      expect(report).toMatchObject({ pendingCells: 0, unanswered: false });
    }),
    { numRuns: 200 },
  );
});

test('pulling before or after pushing leaves the same sheet, the same conflicts and the same server', async () => {
  const story = stories.map((all) => all.filter((step) => step.do !== 'choose'));
  await fc.assert(
    fc.asyncProperty(story, async (commands) => {
      const outcomes = [];
      for (const order of [
        ['pull', 'push', 'pull'],
        // A conflict dissolves when the others put the old value back: what it held is then to send.
        ['push', 'pull', 'push'],
      ] as const) {
        const world = new World();
        await world.begin();
        for (const step of commands) await world.run(step);
        for (const step of order) await world.books[0]!.engine[step]();
        const { conflicts, pendingCells } = await world.books[0]!.engine.refresh();
        const sorted = conflicts.map((conflict) => JSON.stringify(conflict)).sort();
        outcomes.push({ sheet: world.sheets()[0], server: world.served(), conflicts: sorted, pendingCells });
      }
      expect(outcomes[0]).toEqual(outcomes[1]);
    }),
    { numRuns: 200 },
  );
});

test('a push sent again after a lost answer carries the same key and the same body', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (commands) => {
      const world = new World();
      const seen = new Map<string, string>();
      const push = world.server.push.bind(world.server);
      world.server.push = (rows, key) => {
        const body = JSON.stringify(rows);
        expect(seen.get(key) ?? body).toBe(body);
        seen.set(key, body);
        return push(rows, key);
      };
      await world.begin();
      for (const step of commands) await world.run(step);
    }),
    { numRuns: 100 },
  );
});
