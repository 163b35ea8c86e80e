import * as z from 'zod';
import { reassignAnswerSchema, type ReassignAnswer, type ReassignRequest } from '#contract/assignment';
import { QualityError } from '#contract/error';
import { deal, type Dealable } from '#domain/assignment/deal';
import { weekOf } from '#domain/assignment/week-of';
import { isDone } from '#domain/evaluation-lifecycle';
import type { Wave } from '#domain/wave';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import { givenTo } from '../evaluations/given-to.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision } from '../ports.ts';
import { evaluationKey, sampleScope } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { storedEvaluation, type StoredEvaluation } from '../stored/evaluation.ts';
import { answeredOnce } from './answered-once.ts';
import { firstOf } from './first-of.ts';
import { assignmentSeed, requireEvaluators } from './plan-assignments.ts';
import { readSample, type Sampled } from './read-sample.ts';

const ROWS_AT_ONCE = 80;

type OpenRow = Dealable & { readonly key: string };
type Move = { readonly key: string; readonly to: string };

/** Deals the open rows of somebody among others, some thousands at a time; whoever has the other evaluation of a contact gets none of it. */
export function reassignRows(
  session: Session,
  code: string,
  request: ReassignRequest,
): Promise<ReassignAnswer> {
  return answeredOnce(session, code, reassignAnswerSchema, async () => {
    const { rows, dealt } = await dealAgain(session, code, request);
    const now = firstOf(dealt, ({ contact }) => contact.platform, request.to.length);
    let reassigned = 0;
    for (const [platform, own] of now) {
      const moves = own.map(({ contact: { key }, evaluator }) => ({ key, to: evaluator }));
      for (const chunk of chunksOf(moves, ROWS_AT_ONCE))
        reassigned += await moveChunk(session, { code, platform, from: request.from, moves: chunk });
    }
    const given = now.reduce((sum, [, own]) => sum + own.length, 0);
    return { reassigned, remaining: dealt.length - given, kept: rows.length - dealt.length };
  });
}

async function dealAgain({ store }: Session, code: string, { from, to }: ReassignRequest) {
  const { wave } = await requireOpenWave(store, code);
  if (to.includes(from))
    throw new QualityError('invalid-request', { issues: [{ path: 'to', code: 'same-person' }] });
  await requireEvaluators(store, to, 'to');
  const sample = await readSample(store, wave);
  const rows = sample.flatMap((sampled) => openRowsOf(wave, sampled, from));
  const open = sample.flatMap(evaluationsOf).filter((evaluation) => !isDone(evaluation));
  const loads = new Map(
    to.map((person) => [person, open.filter(({ evaluator }) => evaluator === person).length]),
  );
  return { rows, dealt: deal(rows, loads, `${assignmentSeed(store, wave)}|${from}`) };
}

const evaluationsOf = ({ standard, doubles }: Sampled): StoredEvaluation[] => [standard, ...doubles];

function openRowsOf(wave: Wave, sampled: Sampled, from: string): OpenRow[] {
  const { id, platform, channel, direction, start } = sampled.contact;
  const all = evaluationsOf(sampled);
  const own = all.filter((evaluation) => evaluation.evaluator === from && !isDone(evaluation));
  return own.map((evaluation) => {
    const others = all.filter((one) => one !== evaluation);
    const not = others.flatMap(({ evaluator, formerEvaluators }) => [evaluator, ...formerEvaluators]);
    const week = weekOf(start, wave.timeZone);
    return { id, platform, channel, direction, week, not, key: evaluationKey(evaluation.key) };
  });
}

type Moves = {
  readonly code: string;
  readonly platform: string;
  readonly from: string;
  readonly moves: readonly Move[];
};

function moveChunk(session: Session, moves: Moves): Promise<number> {
  return session.store.ledger.commit({
    scope: sampleScope(moves.code, moves.platform),
    idempotency: partOf(session, digestOf(moves.moves.map(({ key, to }) => `${to}|${key}`))),
    answer: z.int(),
    decide: () => decideMoves(session, moves),
  });
}

/** Rows that were finished or given to somebody else meanwhile stay where they are. */
async function decideMoves(
  session: Session,
  { code, platform, from, moves }: Moves,
): Promise<Decision<number>> {
  const { check } = await requireOpenWave(session.store, code);
  const keys = moves.map(({ key }) => key);
  const rows = await session.store.ledger.rows(sampleScope(code, platform), keys);
  const writes = moves.flatMap(({ key, to }) => {
    const row = rows.get(key);
    if (row === undefined || row.deleted) return [];
    const evaluation = storedEvaluation.parse(row.value);
    if (evaluation.evaluator !== from || isDone(evaluation)) return [];
    return [{ key, version: row.version, value: givenTo(evaluation, to, row.version + 1) }];
  });
  if (writes.length === 0) return { answer: 0 };
  const audit = auditNote(session, 'reassign', { wave: code, rows: writes.length });
  return { answer: writes.length, commit: { writes, checks: [check], audit } };
}
