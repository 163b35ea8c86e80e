import * as z from 'zod';
import { assignAnswerSchema, type AssignAnswer, type AssignRequest } from '#contract/assignment';
import type { Assignment } from '#domain/assignment/assign';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision } from '../ports.ts';
import { contactKey, sampleScope, standardEvaluationKey } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { answeredOnce } from './answered-once.ts';
import { firstOf } from './first-of.ts';
import { givenWrites } from './given-writes.ts';
import { planAssignments } from './plan-assignments.ts';

/** Two writes each, of a transaction's hundred. */
const CONTACTS_AT_ONCE = 40;

const chunkSchema = z.object({ assigned: z.int(), doubled: z.int() });
type ChunkAnswer = z.infer<typeof chunkSchema>;

/**
 * Gives contacts that nobody has, and makes the doubles that lack, some thousands of them; the caller asks again for
 * what remains. Sent twice at once, whatever one wrote the other leaves as it is.
 */
export const assignContacts = (
  session: Session,
  code: string,
  request: AssignRequest,
): Promise<AssignAnswer> =>
  answeredOnce(session, code, assignAnswerSchema, () => assignSome(session, code, request));

async function assignSome(session: Session, code: string, request: AssignRequest): Promise<AssignAnswer> {
  const { assignments } = await planAssignments(session, code, request);
  const now = firstOf(assignments, ({ contact }) => contact.platform, request.evaluators.length);
  const answers: ChunkAnswer[] = [];
  for (const [platform, own] of now)
    for (const chunk of chunksOf(own, CONTACTS_AT_ONCE))
      answers.push(await assignChunk(session, code, { platform, chunk }));
  const given = now.reduce((sum, [, own]) => sum + own.length, 0);
  return {
    assigned: answers.reduce((sum, { assigned }) => sum + assigned, 0),
    doubled: answers.reduce((sum, { doubled }) => sum + doubled, 0),
    remaining: assignments.length - given,
  };
}

type Chunk = { readonly platform: string; readonly chunk: readonly Assignment[] };

function assignChunk(session: Session, code: string, { platform, chunk }: Chunk): Promise<ChunkAnswer> {
  const named = chunk.map(({ contact, evaluator = '', double = '' }) =>
    [contact.id, evaluator, double].join('|'),
  );
  return session.store.ledger.commit({
    scope: sampleScope(code, platform),
    idempotency: partOf(session, digestOf(named)),
    answer: chunkSchema,
    decide: () => decideChunk(session, code, { platform, chunk }),
  });
}

async function decideChunk(
  session: Session,
  code: string,
  { platform, chunk }: Chunk,
): Promise<Decision<ChunkAnswer>> {
  const { wave, check } = await requireOpenWave(session.store, code);
  const keys = chunk.flatMap(({ contact: { id } }) => [contactKey(id), standardEvaluationKey(id)]);
  const rows = await session.store.ledger.rows(sampleScope(code, platform), keys);
  const given = chunk.flatMap((assignment) => givenWrites(wave, rows, assignment));
  const answer = {
    assigned: given.filter(({ isAssigned }) => isAssigned).length,
    doubled: given.filter(({ isDoubled }) => isDoubled).length,
  };
  if (given.length === 0) return { answer };
  const audit = auditNote(session, 'assign', { wave: code, ...answer });
  return { answer, commit: { writes: given.flatMap(({ writes }) => writes), checks: [check], audit } };
}
