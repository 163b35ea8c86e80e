import * as z from 'zod';
import type { Wave } from '#domain/wave';
import { openStore } from '../../functions/store/open-store.ts';
import { readSummary } from '../../functions/usecases/figures/read-summary.ts';
import { forgetWave } from '../../functions/usecases/forgetting/forget-wave.ts';
import { newEvaluation } from '../../functions/usecases/evaluations/new-evaluation.ts';
import type { OrganisationStore, RowWrite } from '../../functions/usecases/ports.ts';
import {
  contactKey,
  sampleScope,
  standardEvaluationKey,
  waveScope,
} from '../../functions/usecases/row-keys.ts';
import type { StoredContact } from '../../functions/usecases/stored/contact.ts';
import { MemoryTables } from '../support/memory-tables.ts';
import { seededRandom } from '../support/random.ts';

const scope = sampleScope('W', 'FR-LYON');
const wave: Wave = {
  ...{ code: 'W', from: '2026-10-01', to: '2026-12-31', timeZone: 'Europe/Paris', method: 'listening' },
  ...{ state: 'open', revision: 1, grids: { phone: 'g@1', chat: 'g@1' }, batches: [], takesContacts: true },
  platforms: ['FR-LYON'],
};

/** A contact with its evaluation, of chance: some not evaluated, some without a score, some out of the sample. */
function someContact(random: () => number, number: number): { id: string; writes: RowWrite[] } {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const id = one(['C', '~', '#', 'é']) + String(number);
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const month = one(['10', '11', '12']);
  const contact: StoredContact = {
    ...{ id, platform: 'FR-LYON', wave: 'W', batch: `2026-${month}`, direction: 'in', token: null },
    ...{ channel: one(['phone', 'chat']), start: `2026-${month}-${day}T12:00:00.000Z` },
  };
  const value = random() < 0.1 ? null : Math.floor(random() * 1_000_001);
  const score = {
    ...{ value, beforeFail: value, failedBy: [], appliedWeight: 1_000_000, incomplete: random() < 0.1 },
    ...{ parts: { accueil: value, fin: random() < 0.3 ? null : value }, critical: {} },
  };
  const state = one(['assigned', 'submitted', 'revised'] as const);
  const evaluation = { ...newEvaluation(wave, contact), state, score: state === 'assigned' ? null : score };
  const deleted = random() < 0.1 ? { deleted: true } : {};
  return {
    id,
    writes: [
      { key: contactKey(id), version: 0, value: contact, ...deleted },
      {
        key: standardEvaluationKey(id),
        version: 0,
        value: { ...evaluation, facts: `cite ${id}` },
        ...deleted,
      },
    ],
  };
}

async function fill(store: OrganisationStore, random: () => number): Promise<readonly string[]> {
  const contacts = Array.from({ length: 120 }, (_, number) => someContact(random, number));
  for (let from = 0; from < contacts.length; from += 30) {
    const some = contacts.slice(from, from + 30);
    const audit = { operation: 'fill', by: { tenant: 't', objectId: 'o' }, at: '', requestId: '' };
    const claims = some.map(({ id }) => {
      return { scope: waveScope('W'), key: contactKey(id), value: { platform: 'FR-LYON' } };
    });
    await store.ledger.commit({
      scope,
      idempotency: { key: `fill-${from}`, requestHash: '' },
      answer: z.object({}),
      decide: () =>
        Promise.resolve({
          answer: {},
          commit: { writes: some.flatMap(({ writes }) => writes), claims, audit },
        }),
    });
  }
  return contacts.map(({ id }) => id);
}

test('whatever was evaluated, forgetting any part of it leaves every sum as it was, in the same order', async () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const tables = new MemoryTables();
    const store = openStore(tables.open()).open('ACME');
    const random = seededRandom(seed);
    const ids = await fill(store, random);
    const at = (instant: string) => ({ now: () => Date.parse(instant) });
    const sums = async () => [...(await readSummary(store, at('2026-12-31T00:00:00Z'), scope)).cells];
    const before = await sums();
    const days = [1, 2, 3].map(() => 1 + Math.floor(random() * 28)).sort((one, other) => one - other);

    for (const [month, day] of days.entries()) {
      const clock = at(`2027-${10 + month}-${String(day).padStart(2, '0')}T20:00:00Z`);
      await forgetWave({ store, clock }, wave);
      expect(await sums()).toEqual(before);
    }
    await forgetWave({ store, clock: at('2028-02-01T00:00:00Z') }, wave);

    expect(await sums()).toEqual(before);
    const text = tables.text();
    expect(ids.filter((id) => text.includes(`"${contactKey(id)}"`) || text.includes(`cite ${id}`))).toEqual(
      [],
    );
  }
});
