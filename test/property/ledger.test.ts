import * as z from 'zod';
import type { Ledger, Scope, StoredRow } from '../../functions/usecases/ports.ts';
import { openStore, verifyAudit } from '../../functions/store/open-store.ts';
import { engines } from '../support/engines.ts';
import { freshTables, injectFaults, noBucket, openDocuments } from '../support/store.ts';
import { seededRandom } from '../support/random.ts';

const WRITERS = 16;
const COMMITS_EACH = 8;
const ROWS = 60;
const scope: Scope = 'W#2026-Q4#P#FR-LYON';
const answer = z.object({ written: z.array(z.object({ key: z.string(), version: z.number() })) });
type Answer = z.infer<typeof answer>;

const amount = (row: StoredRow | undefined): number =>
  row === undefined ? 0 : z.object({ amount: z.number() }).parse(row.value).amount;

/** Adds one to some rows: an update lost anywhere shows in the total. */
function addOne(ledger: Ledger, keys: readonly string[], key: string): Promise<Answer> {
  return ledger.commit({
    scope,
    idempotency: { key, requestHash: keys.join() },
    answer,
    decide: async () => {
      const rows = await ledger.rows(scope, keys);
      const writes = keys.map((rowKey) => {
        const row = rows.get(rowKey);
        return { key: rowKey, version: row?.version ?? 0, value: { amount: amount(row) + 1 } };
      });
      const by = { tenant: 't', objectId: 'o' };
      return {
        answer: { written: writes.map((write) => ({ key: write.key, version: write.version + 1 })) },
        commit: { writes, audit: { operation: 'add', by, at: '2026-11-22T10:00:00Z', requestId: key } },
      };
    },
  });
}

async function read(ledger: Ledger, isOver: () => boolean) {
  const seen: { sequence: number; key: string; version: number }[] = [];
  const mirror = new Map<string, StoredRow>();
  let cursor = 0;
  for (;;) {
    const last = isOver();
    const changes = await ledger.changes(scope, cursor, 20);
    for (const entry of changes.entries)
      for (const row of entry.rows) seen.push({ sequence: entry.sequence, ...row });
    for (const row of changes.rows) mirror.set(row.key, row);
    cursor = changes.sequence;
    if (last && !changes.more) return { seen, mirror, cursor };
    await new Promise((done) => setTimeout(done, 15));
  }
}

describe('the ledger under conflicts and lost answers', () => {
  test('loses no update, repeats none, and shows every change once and in order', async () => {
    const seed = Number(process.env['LEDGER_SEED'] ?? 20261122);
    const random = seededRandom(seed);
    const { connection } = await engines();
    const tables = await freshTables(connection);
    const documents = openDocuments(connection);
    const injected = injectFaults(documents, { conflict: 0.1, lostAnswer: 0.1, random });
    const { ledger } = openStore({ documents, tables, bucket: noBucket }).open('ACME');
    const expected = new Map<string, number>();
    let over = false;
    const reader = read(ledger, () => over);

    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let number = 0; number < COMMITS_EACH; number += 1) {
          const keys = [...new Set(Array.from({ length: 3 }, () => `ROW#${Math.floor(random() * ROWS)}`))];
          for (const key of keys) expected.set(key, (expected.get(key) ?? 0) + 1);
          const first = await addOne(ledger, keys, `${writer}-${number}`);
          expect(await addOne(ledger, keys, `${writer}-${number}`)).toEqual(first);
        }
      }),
    );
    over = true;
    const { seen, mirror, cursor } = await reader;

    const { rows } = await ledger.list(scope, { from: 'ROW#', to: 'ROW$' });
    expect(new Map(rows.map((row) => [row.key, amount(row)]))).toEqual(expected);
    expect(new Map([...mirror].map(([key, row]) => [key, row]))).toEqual(
      new Map(rows.map((row) => [row.key, row])),
    );
    expect(cursor).toBe(WRITERS * COMMITS_EACH);
    expect(seen.map((change) => change.sequence)).toEqual(
      [...seen].map((change) => change.sequence).sort((a, b) => a - b),
    );
    expect(new Set(seen.map(({ key, version }) => `${key}@${version}`)).size).toBe(seen.length);
    expect(seen.length).toBe([...expected.values()].reduce((total, count) => total + count, 0));
    for (const [key, count] of expected)
      expect(seen.filter((change) => change.key === key).map(({ version }) => version)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
    expect(await verifyAudit({ documents, tables }, 'ACME', scope)).toEqual({
      intact: true,
      length: WRITERS * COMMITS_EACH,
    });
    expect(injected.conflicts).toBeGreaterThan(0);
    expect(injected.lostAnswers).toBeGreaterThan(0);
  });
});
