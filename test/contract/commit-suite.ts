import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Scope } from '../../functions/usecases/ports.ts';
import { decision, everyRow, other, row, scope, StoreBench, type Connect } from './store-bench.ts';

/** What any engine must do for commits: the embedded one, Amazon's local one, AWS. */
export function commitSuite(engine: string, connect: Connect): void {
  describe(`the store on ${engine}`, () => {
    const bench = new StoreBench();
    beforeAll(() => bench.open(connect));
    beforeEach(() => bench.renew());

    test('a commit writes its rows, moves the head by one and tells of it in the log', async () => {
      await bench.commit(() => decision('first', { writes: [row(1, 0, { a: 1 }), row(2)] }));
      await bench.commit(() => decision('second', { writes: [row(1, 1, { a: 2 })] }));

      const { rows } = await bench.store.ledger.list(scope, everyRow);
      expect(rows).toEqual([
        { key: 'ROW#1', version: 2, sequence: 2, deleted: false, value: { a: 2 } },
        { key: 'ROW#2', version: 1, sequence: 1, deleted: false, value: {} },
      ]);
      const changes = await bench.store.ledger.changes(scope, 0, 100);
      expect(changes.entries).toEqual([
        {
          sequence: 1,
          rows: [
            { key: 'ROW#1', version: 1 },
            { key: 'ROW#2', version: 1 },
          ],
        },
        { sequence: 2, rows: [{ key: 'ROW#1', version: 2 }] },
      ]);
      expect((await bench.store.ledger.heads([scope])).get(scope)).toEqual({ sequence: 2, floor: 0 });
    });

    test('a decision taken on a row that moved meanwhile is taken again', async () => {
      await bench.commit(() => decision('first', { writes: [row(1, 0, { a: 1 })] }));
      let decided = 0;

      const said = await bench.commit(async () => {
        decided += 1;
        const version = (await bench.store.ledger.rows(scope, ['ROW#1'])).get('ROW#1')?.version ?? 0;
        if (decided === 1) await bench.commit(() => decision('rival', { writes: [row(1, 1, { a: 2 })] }));
        return decision(`on ${version}`, { writes: [row(1, version, { a: 3 })] });
      });

      expect(said).toEqual({ said: 'on 2' });
      expect((await bench.store.ledger.rows(scope, ['ROW#1'])).get('ROW#1')).toMatchObject({ version: 3 });
    });

    test('the same key gets the first answer again and writes nothing more', async () => {
      const key = randomUUID();
      await bench.commit(() => decision('first', { writes: [row(1)] }), { key });

      const again = await bench.commit(() => decision('second', { writes: [row(2)] }), { key });

      expect(again).toEqual({ said: 'first' });
      expect(await bench.keys()).toEqual(['ROW#1']);
    });

    test('the key of another request is refused', async () => {
      const key = randomUUID();
      await bench.commit(() => decision('first', { writes: [row(1)] }), { key });

      const misuse = bench.commit(() => decision('second'), { key, requestHash: 'other' });

      await expect(misuse).rejects.toMatchObject({ code: 'idempotency-mismatch' });
    });

    test('an answer that writes nothing is remembered too, without a commit', async () => {
      const key = randomUUID();
      await bench.commit(() => decision('nothing'), { key });

      expect(await bench.commit(() => decision('something', { writes: [row(1)] }), { key })).toEqual({
        said: 'nothing',
      });
      expect((await bench.store.ledger.heads([scope])).get(scope)?.sequence).toBe(0);
    });

    test('of the same request sent twice at once, one is written and both get its answer', async () => {
      const key = randomUUID();
      const send = (said: string) => bench.commit(() => decision(said, { writes: [row(said)] }), { key });

      const [one, two] = await Promise.all([send('a'), send('b')]);

      expect(one).toEqual(two);
      expect(await bench.keys()).toEqual([`ROW#${one.said}`]);
    });

    test('a commit fails when a row or a head it rests on has moved', async () => {
      await bench.commit(() => decision('wave', { writes: [{ key: 'WAVE#1', version: 0, value: {} }] }), {
        at: other,
      });
      let decided = 0;

      await bench.commit(async () => {
        decided += 1;
        const version = (await bench.store.ledger.rows(other, ['WAVE#1'])).get('WAVE#1')?.version ?? 0;
        const sequence = (await bench.store.ledger.heads([other])).get(other)?.sequence ?? 0;
        if (decided === 1)
          await bench.commit(
            () => decision('moved', { writes: [{ key: 'WAVE#1', version: 1, value: {} }] }),
            {
              at: other,
            },
          );
        const checks = [
          { scope: other, row: 'WAVE#1', version },
          { scope: other, sequence },
          { scope, row: 'ROW#absent', version: 0 },
          { scope: 'P#NONE' as Scope, sequence: 0 },
        ];
        return decision('done', { writes: [row(1)], checks });
      });

      expect(decided).toBe(2);
    });

    test('a claim is taken once', async () => {
      const claim = { scope: other, key: 'CONTACT#1', value: { platform: 'A' } };
      await bench.commit(() => decision('first', { writes: [row(1)], claims: [claim] }));
      let decided = 0;

      const said = await bench.commit(async () => {
        decided += 1;
        const isTaken = decided > 1 && (await bench.store.ledger.rows(other, ['CONTACT#1'])).has('CONTACT#1');
        return isTaken ? decision('taken') : decision('mine', { writes: [row(2)], claims: [claim] });
      });

      expect(said).toEqual({ said: 'taken' });
      expect(await bench.keys()).toEqual(['ROW#1']);
    });

    test('marks count, whoever raises them at the same time', async () => {
      const mark = { scope: other, row: 'VOLUMES' };
      const writers = Array.from({ length: 6 }, (_, id) =>
        bench.store.ledger.commit({
          scope: `P#${id}`,
          idempotency: { key: randomUUID(), requestHash: '' },
          answer: z.object({ said: z.string() }),
          decide: () => Promise.resolve(decision('', { writes: [row(id)], marks: [mark] })),
        }),
      );

      await Promise.all(writers);

      expect((await bench.store.ledger.rows(other, ['VOLUMES'])).get('VOLUMES')?.version).toBe(6);
    });

    test('a commit takes ninety rows with all that goes with them', async () => {
      const writes = Array.from({ length: 90 }, (_, id) => row(id));
      const checks = [{ scope: other, row: 'WAVE#1', version: 0 }];

      await bench.commit(() =>
        decision('many', { writes, checks, marks: [{ scope: other, row: 'VOLUMES' }] }),
      );

      expect((await bench.keys()).length).toBe(90);
    });

    test('an answer too large to be remembered is refused before anything is written', async () => {
      const said = randomBytes(600_000).toString('base64');

      await expect(bench.commit(() => decision(said, { writes: [row(1)] }))).rejects.toMatchObject({
        code: 'too-large',
      });
      expect(await bench.keys()).toEqual([]);
    });
  });
}
