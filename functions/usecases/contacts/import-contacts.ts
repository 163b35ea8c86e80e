import * as z from 'zod';
import type { ImportAnswer, ImportContacts } from '#contract/contact';
import { QualityError } from '#contract/error';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { newEvaluation } from '../evaluations/new-evaluation.ts';
import { requireOpenWave, type OpenWave } from '../open-for-work.ts';
import type { Decision } from '../ports.ts';
import { contactKey, sampleScope, standardEvaluationKey, waveScope } from '../row-keys.ts';
import { requireWave } from '../read-register.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { storedClaim, storedContact } from '../stored/contact.ts';
import { duplicate, isSameContact, sortContacts, type Candidate } from './candidates.ts';

/** A contact, its evaluation and the claim of its id: three items each, of a transaction's hundred. */
const CONTACTS_AT_ONCE = 30;

const chunkSchema = z.object({ added: z.int(), known: z.int(), taken: z.array(z.int()) });
type ChunkAnswer = z.infer<typeof chunkSchema>;

/**
 * Takes contacts as the sample of a wave, each with the standard evaluation it is to have. Whether the wave takes
 * any is asked as each chunk is written: the same import sent again gets its answer even from a wave closed since.
 */
export async function importContacts(
  session: Session,
  code: string,
  { contacts }: ImportContacts,
): Promise<ImportAnswer> {
  const { wave } = await requireWave(session.store, code);
  const sorted = sortContacts(wave, session.clock.now(), contacts);
  if (sorted.candidates.length === 0) await requireTaking(session, code);
  const byPlatform = wave.platforms.map((platform) =>
    sorted.candidates.filter(({ contact }) => contact.platform === platform),
  );
  const answers = await Promise.all(byPlatform.map((own) => importOfPlatform(session, code, own)));
  const lines = new Set(answers.flatMap(({ taken }) => taken));
  const duplicates = sorted.candidates.filter(({ line }) => lines.has(line)).map(duplicate);
  return {
    added: total(answers.map(({ added }) => added)),
    known: total(answers.map(({ known }) => known)) + sorted.repeated,
    refused: [...sorted.refused, ...duplicates].sort((a, b) => a.line - b.line),
  };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

async function requireTaking({ store }: Session, code: string): Promise<OpenWave> {
  const open = await requireOpenWave(store, code);
  if (!open.wave.takesContacts) throw new QualityError('takes-no-contacts', { wave: code });
  return open;
}

async function importOfPlatform(
  session: Session,
  code: string,
  candidates: readonly Candidate[],
): Promise<ChunkAnswer> {
  const answers: ChunkAnswer[] = [];
  for (const chunk of chunksOf(candidates, CONTACTS_AT_ONCE))
    answers.push(await importChunk(session, code, chunk));
  return {
    added: total(answers.map(({ added }) => added)),
    known: total(answers.map(({ known }) => known)),
    taken: answers.flatMap(({ taken }) => taken),
  };
}

function importChunk(session: Session, code: string, chunk: readonly Candidate[]): Promise<ChunkAnswer> {
  const platform = chunk[0]?.contact.platform ?? '';
  return session.store.ledger.commit({
    scope: sampleScope(code, platform),
    idempotency: partOf(session, digestOf(chunk.map(({ contact }) => contact.id))),
    answer: chunkSchema,
    decide: () => decideChunk(session, code, chunk),
  });
}

async function decideChunk(
  session: Session,
  code: string,
  chunk: readonly Candidate[],
): Promise<Decision<ChunkAnswer>> {
  const { wave, check } = await requireTaking(session, code);
  const { claimed, known } = await readPresent(session, chunk);
  const added = chunk.filter(({ contact }) => !claimed.has(contact.id));
  const taken = chunk.filter(({ contact }) => claimed.has(contact.id) && !known.has(contact.id));
  const answer = { added: added.length, known: known.size, taken: taken.map(({ line }) => line) };
  if (added.length === 0) return { answer };
  const writes = added.flatMap(({ contact }) => [
    { key: contactKey(contact.id), version: 0, value: contact },
    { key: standardEvaluationKey(contact.id), version: 0, value: newEvaluation(wave, contact) },
  ]);
  const claims = added.map(({ contact }) => ({
    scope: waveScope(code),
    key: contactKey(contact.id),
    value: { platform: contact.platform },
  }));
  const audit = auditNote(session, 'import-contacts', { wave: code, contacts: added.length });
  return { answer, commit: { writes, claims, checks: [check], audit } };
}

/** Ids of the chunk that the wave holds, and among them those of exactly the same contact. */
async function readPresent({ store }: Session, chunk: readonly Candidate[]) {
  const { wave = '', platform = '' } = chunk[0]?.contact ?? {};
  const keys = chunk.map(({ contact }) => contactKey(contact.id));
  const [claims, contacts] = await Promise.all([
    store.ledger.rows(waveScope(wave), keys),
    store.ledger.rows(sampleScope(wave, platform), keys),
  ]);
  const claimed = new Set<string>();
  const known = new Set<string>();
  for (const { contact } of chunk) {
    const claim = claims.get(contactKey(contact.id));
    const present = contacts.get(contactKey(contact.id));
    if (claim === undefined) continue;
    claimed.add(contact.id);
    const own = storedClaim.parse(claim.value).platform === platform && present !== undefined;
    if (own && isSameContact(storedContact.parse(present.value), contact)) known.add(contact.id);
  }
  return { claimed, known };
}
