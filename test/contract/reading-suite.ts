import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { verifyAudit } from '../../functions/store/open-store.ts';
import { decision, everyRow, row, scope, StoreBench, type Connect } from './store-bench.ts';

/** What any engine must do for readings: changes, lists, summaries, snapshots, the audit. */
export function readingSuite(engine: string, connect: Connect): void {
  describe(`the store on ${engine}`, () => {
    const bench = new StoreBench();
    beforeAll(() => bench.open(connect));
    beforeEach(() => bench.renew());

    test('changes come some rows at a time, each row once and as it is now', async () => {
      for (let version = 0; version < 5; version += 1)
        await bench.commit(() =>
          decision('', { writes: [row(1, version, { version }), row(`x${version}`)] }),
        );

      const first = await bench.store.ledger.changes(scope, 0, 4);
      const rest = await bench.store.ledger.changes(scope, first.sequence, 100);

      expect([first.sequence, first.more]).toEqual([2, true]);
      expect(first.rows.find(({ key }) => key === 'ROW#1')?.value).toEqual({ version: 4 });
      expect([rest.sequence, rest.more, rest.rows.length]).toEqual([5, false, 4]);
    });

    test('changes stop before a commit that is not visible yet', async () => {
      for (const id of [1, 2, 3]) await bench.commit(() => decision('', { writes: [row(id)] }));
      const hidden = { pk: bench.partition(scope), sk: 'LOG#000000000002' };
      await bench.documents.send(new DeleteCommand({ TableName: bench.tables.core, Key: hidden }));

      const changes = await bench.store.ledger.changes(scope, 0, 100);

      expect(changes.sequence).toBe(1);
      expect(changes.rows.map(({ key }) => key)).toEqual(['ROW#1']);
    });

    test('changes stop before a commit whose row is not visible yet', async () => {
      for (const id of [1, 2, 3]) await bench.commit(() => decision('', { writes: [row(id)] }));
      const hidden = { pk: bench.partition(scope), sk: 'ROW#2' };
      await bench.documents.send(new DeleteCommand({ TableName: bench.tables.core, Key: hidden }));

      const changes = await bench.store.ledger.changes(scope, 0, 100);

      expect([changes.sequence, changes.more]).toEqual([1, true]);
      expect(changes.rows.map(({ key }) => key)).toEqual(['ROW#1']);
    });

    test('a cursor the log does not reach, or from another life, is too old', async () => {
      for (const id of [1, 2, 3]) await bench.commit(() => decision('', { writes: [row(id)] }));
      await bench.documents.send(
        new UpdateCommand({
          TableName: bench.tables.core,
          Key: { pk: bench.partition(scope), sk: 'HEAD' },
          UpdateExpression: 'SET #floor = :floor',
          ExpressionAttributeNames: { '#floor': 'floor' },
          ExpressionAttributeValues: { ':floor': 2 },
        }),
      );

      await expect(bench.store.ledger.changes(scope, 1, 10)).rejects.toMatchObject({
        code: 'cursor-too-old',
      });
      await expect(bench.store.ledger.changes(scope, 9, 10)).rejects.toMatchObject({
        code: 'cursor-too-old',
      });
      expect((await bench.store.ledger.changes(scope, 2, 10)).sequence).toBe(3);
    });

    test('rows are listed in key order, page by page, whatever characters their ids hold', async () => {
      const ids = ['0001', '1', '~z', 'é', '漢', 'a#b'];
      await bench.commit(() =>
        decision('', { writes: [...ids.map((id) => row(id)), { key: 'ROW$', version: 0, value: {} }] }),
      );

      const listed: string[] = [];
      let after: string | undefined;
      do {
        const page = await bench.store.ledger.list(scope, { ...everyRow, after, limit: 2 });
        listed.push(...page.rows.map(({ key }) => key));
        after = page.after;
      } while (after !== undefined);

      expect(listed).toEqual(['0001', '1', 'a#b', '~z', 'é', '漢'].map((id) => `ROW#${id}`));
    });

    test('more rows than one request may name are all read', async () => {
      for (const from of [0, 90, 180])
        await bench.commit(() =>
          decision('', { writes: Array.from({ length: 90 }, (_, index) => row(from + index)) }),
        );

      const keys = Array.from({ length: 300 }, (_, id) => `ROW#${id}`);

      expect((await bench.store.ledger.rows(scope, keys)).size).toBe(270);
    });

    test('a summary gives way to a later one only', async () => {
      await bench.store.summaries.store(scope, 5, new Map([['', { n: 5 }]]));
      await bench.store.summaries.store(scope, 4, new Map([['', { n: 4 }]]));
      await bench.store.summaries.store(scope, 6, new Map([['part', { n: 6 }]]));

      expect(await bench.store.summaries.read(scope)).toEqual([
        { part: '', computedAt: 5, value: { n: 5 } },
        { part: 'part', computedAt: 6, value: { n: 6 } },
      ]);
    });

    test('one reader is given the lease of a sequence, another that of the next', async () => {
      const leases = await Promise.all([1, 2, 3].map(() => bench.store.summaries.lease(scope, 7)));

      expect(leases.filter(Boolean).length).toBe(1);
      expect(await bench.store.summaries.lease(scope, 8)).toBe(true);
      expect(await bench.store.summaries.lease(scope, 7)).toBe(false);
    });

    test('the pages of a snapshot are read as they were written', async () => {
      const pages = new Map(Array.from({ length: 60 }, (_, id) => [`page ${id}`, `text ${id}`]));
      await bench.store.snapshots.write('W#1', '1#abc', pages);

      expect(await bench.store.snapshots.read('W#1', '1#abc', [...pages.keys(), 'absent'])).toEqual(pages);
      expect((await bench.store.snapshots.read('W#1', '2#abc', ['page 1'])).size).toBe(0);
    });

    test('a row that was erased is nowhere, and what was logged until then is told to nobody any more', async () => {
      for (const id of [1, 2]) await bench.commit(() => decision('', { writes: [row(id)] }));
      const { ledger, erasure } = bench.store;
      const erases = [{ key: row(1).key, version: 1 }];
      await bench.commit(() => decision('', { writes: [row(3)], erases, forgetsLog: true }));
      await erasure.log(scope, 100);

      expect((await ledger.list(scope, everyRow)).rows.map(({ key }) => key)).toEqual(['ROW#2', 'ROW#3']);
      expect((await ledger.heads([scope])).get(scope)).toEqual({ sequence: 3, floor: 3 });
      await expect(ledger.changes(scope, 2, 100)).rejects.toMatchObject({ code: 'cursor-too-old' });
      expect(await ledger.changes(scope, 3, 100)).toMatchObject({ entries: [], sequence: 3 });
      await bench.commit(() => decision('', { writes: [row(4)] }));
      expect((await ledger.changes(scope, 3, 100)).rows.map(({ key }) => key)).toEqual(['ROW#4']);
      expect(await erasure.log(scope, 100)).toEqual({ deleted: 0, isEmpty: true });
    });

    test('the audit shows an altered and a missing entry', async () => {
      for (const id of [1, 2, 3]) await bench.commit(() => decision('', { writes: [row(id)] }));
      const verify = () =>
        verifyAudit({ documents: bench.documents, tables: bench.tables }, bench.store.organisation, scope);
      expect(await verify()).toEqual({ intact: true, length: 3 });
      const key = { pk: bench.partition(scope), sk: '000000000002' };
      const alter = (objectId: string) =>
        bench.documents.send(
          new UpdateCommand({
            TableName: bench.tables.audit,
            Key: key,
            UpdateExpression: 'SET objectId = :by',
            ExpressionAttributeValues: { ':by': objectId },
          }),
        );

      await alter('somebody else');
      expect(await verify()).toEqual({ intact: false, brokenAt: 2 });
      await alter('o');
      expect(await verify()).toEqual({ intact: true, length: 3 });
      await bench.documents.send(
        new DeleteCommand({ TableName: bench.tables.audit, Key: { ...key, sk: '000000000003' } }),
      );
      expect(await verify()).toEqual({ intact: false, brokenAt: 3 });
    });

    test('a sealed audit is read from its seal on, and one written again from nothing does not agree with it', async () => {
      const { audit } = bench.store;
      for (const id of [1, 2, 3]) await bench.commit(() => decision('', { writes: [row(id)] }));
      await audit.seal(scope, '2026-11-20');
      await bench.commit(() => decision('', { writes: [row(4)] }));
      const key = (sk: string) => ({ pk: bench.partition(scope), sk });
      const alter = (sk: string) =>
        bench.documents.send(
          new UpdateCommand({
            TableName: bench.tables.audit,
            Key: key(sk),
            UpdateExpression: 'SET objectId = :by',
            ExpressionAttributeValues: { ':by': 'somebody else' },
          }),
        );
      expect(await audit.verify(scope, 'seal')).toEqual({ intact: true, length: 4 });

      await alter('000000000002');
      expect(await audit.verify(scope, 'seal')).toEqual({ intact: true, length: 4 });
      expect(await audit.verify(scope, 'start')).toEqual({ intact: false, brokenAt: 2 });
      await alter('000000000004');
      expect(await audit.verify(scope, 'seal')).toEqual({ intact: false, brokenAt: 4 });

      for (const sk of [1, 2, 3, 4].map((sequence) => `00000000000${sequence}`))
        await bench.documents.send(new DeleteCommand({ TableName: bench.tables.audit, Key: key(sk) }));
      for (const sk of ['HEAD', ...[1, 2, 3, 4].map((sequence) => `LOG#00000000000${sequence}`)])
        await bench.documents.send(new DeleteCommand({ TableName: bench.tables.core, Key: key(sk) }));
      expect(await audit.verify(scope, 'start')).toEqual({ intact: false, brokenAt: 1 });
      for (const id of [5, 6, 7, 8]) await bench.commit(() => decision('', { writes: [row(id)] }));
      expect(await audit.verify(scope, 'start')).toEqual({ intact: false, brokenAt: 3 });
    });

    test('an audit entry written by another hand holds up the commit that comes to its place', async () => {
      const rogue = { pk: bench.partition(scope), sk: '000000000001' };
      await bench.documents.send(new PutCommand({ TableName: bench.tables.audit, Item: rogue }));
      const held = bench.commit(() => decision('', { writes: [row(1)] }));
      await new Promise((done) => setTimeout(done, 60));
      expect(await bench.keys()).toEqual([]);

      await bench.documents.send(new DeleteCommand({ TableName: bench.tables.audit, Key: rogue }));

      await held;
      expect(await bench.keys()).toEqual(['ROW#1']);
    });

    test('an organisation never sees the rows of another', async () => {
      const rival = bench.directory.open(`${bench.store.organisation}-2`);
      await bench.commit(() => decision('', { writes: [row(1)] }));

      expect((await rival.ledger.list(scope, everyRow)).rows).toEqual([]);
      expect((await rival.ledger.rows(scope, ['ROW#1'])).size).toBe(0);
    });

    test('a person is led to the organisations that name them', async () => {
      const person = { tenant: 't', objectId: randomUUID() };
      await bench.commit(() => decision('', { writes: [row(1)], people: [person] }));

      expect(await bench.directory.organisationsOf(person)).toEqual([bench.store.organisation]);
      expect(await bench.directory.organisationsOf({ ...person, tenant: 'u' })).toEqual([]);
    });
  });
}
