import * as z from 'zod';
import type { Wave } from '#domain/wave';
import { newDouble } from '../evaluations/new-evaluation.ts';
import { keysStarting } from '../key-range.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Claim, Decision, RowWrite, StoredRow } from '../ports.ts';
import {
  contactKey,
  evaluationKey,
  recordingKey,
  RESERVES,
  sampleScope,
  standardEvaluationKey,
  waveScope,
} from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { toldByRow } from '../recordings/versions.ts';
import { storedContact, type StoredContact } from '../stored/contact.ts';
import { enteringWrites, leavingWrites, readDrawnRow, type DrawnRow } from './drawn-rows.ts';
import type { SaidReplacement, SamplePlace } from './say-replacement.ts';

type Exchange = SaidReplacement & { readonly leaves: string };

/** Does what was said: one leaves the sample, the other enters it, assigned to the same people. */
export async function exchangeContact(
  session: Session,
  place: SamplePlace,
  exchange: Exchange,
): Promise<void> {
  await session.store.ledger.commit({
    scope: sampleScope(place.wave, place.platform),
    idempotency: partOf(session, 'exchange'),
    answer: z.object({}),
    decide: () => decideExchange(session, place, exchange),
  });
}

async function decideExchange(
  session: Session,
  place: SamplePlace,
  { leaves, replacement, rank, flow }: Exchange,
): Promise<Decision<object>> {
  const { ledger } = session.store;
  const scope = sampleScope(place.wave, place.platform);
  const { wave, check } = await requireOpenWave(session.store, place.wave);
  const row = await readDrawnRow(session.store, scope, leaves);
  if (row === undefined) return { answer: {} };
  const { rows } = await ledger.list(scope, keysStarting(`${RESERVES}${place.frame}#${flow}#`));
  const used = rows.filter(({ deleted, value }) => !deleted && isUsed(storedContact.parse(value), rank));
  const contact = used.map(({ value }) => storedContact.parse(value)).find(({ id }) => id === replacement);
  const entering = contact === undefined ? undefined : await enter(session, place, { wave, contact, row });
  const writes = [...leavingWrites(row), ...used.map(gone), ...(entering?.writes ?? [])];
  const audit = auditNote(session, 'exchange-contact', { wave: place.wave, frame: place.frame });
  return { answer: {}, commit: { writes, claims: entering?.claims ?? [], checks: [check], audit } };
}

/** Ranks before the one that enters could not enter: they leave the reserve with it; all do when none can. */
const isUsed = ({ drawn }: StoredContact, rank: number | null): boolean =>
  rank === null || (drawn?.rank ?? 0) <= rank;

const gone = ({ key, version }: StoredRow): RowWrite => ({ key, version, value: {}, deleted: true });

type Entering = { readonly wave: Wave; readonly contact: StoredContact; readonly row: DrawnRow };

async function enter(
  { store }: Session,
  place: SamplePlace,
  { wave, contact, row }: Entering,
): Promise<{ readonly writes: readonly RowWrite[]; readonly claims: readonly Claim[] }> {
  const scope = sampleScope(place.wave, place.platform);
  const recordings = recordingKey(contact.id);
  const recording = toldByRow((await store.ledger.rows(scope, [recordings])).get(recordings));
  const doubles = row.doubles.map(({ value: { evaluator } }) =>
    newDouble(wave, contact, { evaluator, recording }),
  );
  const keys = [contactKey(contact.id), standardEvaluationKey(contact.id), recordings];
  const doubleKeys = doubles.map(({ key }) => evaluationKey(key));
  const [present, claimed] = await Promise.all([
    store.ledger.rows(scope, [...keys, ...doubleKeys]),
    store.ledger.rows(waveScope(place.wave), keys.slice(0, 1)),
  ]);
  const { evaluator } = row.standard.value;
  const slots = doubles.map(({ key }) => key.slot);
  const writes = enteringWrites(wave, contact, present).map((write) =>
    write.key === standardEvaluationKey(contact.id)
      ? { ...write, value: { ...write.value, evaluator, doubles: slots } }
      : write,
  );
  const version = (key: string): number => present.get(key)?.version ?? 0;
  const doubleWrites = doubles.map((value, index) => {
    const key = doubleKeys[index] ?? '';
    return { key, version: version(key), value };
  });
  const claim = { scope: waveScope(place.wave), key: contactKey(contact.id) };
  const value = { platform: place.platform, frame: place.frame };
  return {
    writes: [...writes, ...doubleWrites],
    claims: claimed.size > 0 ? [] : [{ ...claim, value }],
  };
}
