import * as z from 'zod';
import { flowId, type Channel } from '#domain/channel';
import type { Answers } from '#domain/answer';
import { gridReference, type Criterion } from '#domain/grid';
import { quarterBounds } from '#domain/period';
import { score } from '#domain/scoring/score';
import { storedScore } from '#domain/scoring/stored-score';
import { contestGrid } from '#domain/templates/contest-grid';
import type { Wave } from '#domain/wave';
import { persons } from '../../../infra/local/identity/persons.ts';
import { chunksOf } from '../../../functions/usecases/chunks.ts';
import { createOrganisation } from '../../../functions/usecases/create-organisation.ts';
import { newEvaluation } from '../../../functions/usecases/evaluations/new-evaluation.ts';
import { contactKey, sampleScope, standardEvaluationKey } from '../../../functions/usecases/row-keys.ts';
import type { StoredContact } from '../../../functions/usecases/stored/contact.ts';
import type { StoredEvaluation } from '../../../functions/usecases/stored/evaluation.ts';
import { ORGANISATION, TENANT, type BenchSystem } from './bench-system.ts';

export type Size = {
  readonly platforms: number;
  readonly quarters: readonly string[];
  readonly channels: readonly Channel[];
  /** Evaluations of each platform, channel and quarter. */
  readonly each: number;
};

/** Fourteen criteria. */
const grid = contestGrid;
export const criteria = grid.sections.flatMap((section) => section.criteria);
const person = { tenant: TENANT, objectId: 'claire' };
const AGENTS = 6;
const DAY_MS = 86_400_000;
/** Contacts and evaluations of one transaction, of a hundred items at most. */
const EVALUATED_AT_ONCE = 40;

export const platformCodes = ({ platforms }: Size): readonly string[] =>
  Array.from({ length: platforms }, (_, index) => `P-${String(index + 1).padStart(2, '0')}`);

/** An organisation of so many platforms of one mission: everybody is everybody's peer. */
export async function foundOrganisation({ directory, as }: BenchSystem, size: Size): Promise<void> {
  const member = (objectId: string, role: 'quality-manager' | 'committee') => ({
    tenant: TENANT,
    objectId,
    name: objectId,
    role,
    platforms: [],
  });
  await createOrganisation(directory, {
    organisation: {
      id: ORGANISATION,
      name: ORGANISATION,
      timeZone: 'Europe/Paris',
      scale: 20,
      currency: 'EUR',
      language: 'fr',
      demonstration: true,
    },
    members: [
      member('claire', 'quality-manager'),
      member('committee', 'committee'),
      // Who is signed in at a pane of the local system.
      { ...member(persons[0].objectId, 'quality-manager'), tenant: persons[0].tenant },
    ],
    audit: { operation: 'create-organisation', by: person, at: '2024-10-01T08:00:00Z', requestId: 'create' },
  });
  const manager = as('claire');
  const platforms = platformCodes(size).map((code) => ({
    code,
    name: `Plateau ${code}`,
    country: 'FR',
    mission: 'care',
  }));
  await manager('register', { body: { providers: [], platforms } });
  await manager('publishGrid', { body: grid as never });
}

/** An open wave of the quarter with its volumes and its evaluations; business time is then the day after its last. */
export async function playQuarter(system: BenchSystem, size: Size, quarter: string): Promise<number> {
  const { as, clock, directory } = system;
  const manager = as('claire');
  const { from, to } = quarterBounds(quarter);
  clock.now = Date.parse(`${from}T08:00:00Z`);
  const grids = Object.fromEntries(size.channels.map((channel) => [channel, gridReference(grid)]));
  const platforms = platformCodes(size);
  const { body: created } = await manager('createWave', {
    body: { code: quarter, quarter, method: 'listening', grids, platforms: [...platforms], batches: 'month' },
  });
  await manager('openWave', { parameters: { wave: quarter }, body: {} });
  clock.now = Date.parse(`${to}T08:00:00Z`) + DAY_MS;
  await recordVolumes(system, size, created.batches);
  const store = directory.open(ORGANISATION);
  const written = platforms.map(async (platform, place) => {
    const rows = evaluatedOf(created, size, { platform, place });
    for (const [index, chunk] of [...chunksOf(rows, EVALUATED_AT_ONCE)].entries())
      await store.ledger.commit({
        scope: sampleScope(quarter, platform),
        idempotency: { key: `${quarter}#${platform}#${index}`, requestHash: '' },
        answer: z.object({}),
        decide: () =>
          Promise.resolve({ answer: {}, commit: { writes: chunk.flatMap(writesOf), audit: note(quarter) } }),
      });
    return rows.length;
  });
  return (await Promise.all(written)).reduce((sum, rows) => sum + rows, 0);
}

const note = (quarter: string) => ({
  operation: 'bench',
  by: person,
  at: `${quarterBounds(quarter).to}T08:00:00Z`,
  requestId: 'bench',
});

/** 500 in a request. */
async function recordVolumes({ as }: BenchSystem, size: Size, batches: Wave['batches']): Promise<void> {
  const volumes = platformCodes(size).flatMap((platform, place) =>
    batches.flatMap(({ period }) =>
      size.channels.map((channel, rank) => ({
        platform,
        period,
        channel,
        direction: 'in' as const,
        received: 500 + 37 * place + 211 * rank,
      })),
    ),
  );
  for (const chunk of chunksOf(volumes, 500))
    await as('claire')('recordVolumes', { body: { volumes: [...chunk] } });
}

type Evaluated = { readonly contact: StoredContact; readonly evaluation: StoredEvaluation };

const writesOf = ({ contact, evaluation }: Evaluated) => [
  { key: contactKey(contact.id), version: 0, value: contact },
  { key: standardEvaluationKey(contact.id), version: 0, value: evaluation },
];

function evaluatedOf(
  wave: Wave,
  { channels, each }: Size,
  { platform, place }: { readonly platform: string; readonly place: number },
): Evaluated[] {
  const first = Date.parse(`${wave.from}T09:00:00Z`);
  const days = (Date.parse(`${wave.to}T09:00:00Z`) - first) / DAY_MS;
  return channels.flatMap((channel) =>
    Array.from({ length: each }, (_, index) => {
      const start = new Date(first + Math.floor((index * days) / each) * DAY_MS).toISOString();
      const batch = wave.batches.find(
        ({ from, to }) => from <= start.slice(0, 10) && start.slice(0, 10) <= to,
      );
      const contact: StoredContact = {
        id: `${wave.code}-${platform}-${flowId({ channel, direction: 'in' })}-${index}`,
        platform,
        wave: wave.code,
        batch: batch?.period ?? '',
        channel,
        direction: 'in',
        start,
        token: `agent-${index % AGENTS}`,
      };
      return { contact, evaluation: submitted(wave, contact, place) };
    }),
  );
}

function submitted(wave: Wave, contact: StoredContact, place: number): StoredEvaluation {
  const random = randomOf(contact.id);
  // Platforms lie apart by some tenths, so that tests find differences among some and none among others.
  const quality = 0.55 + (0.3 * ((place * 7) % 10)) / 10;
  const answers: Answers = Object.fromEntries(
    criteria.map((criterion) => [criterion.id, answerTo(criterion, quality, random)]),
  );
  return {
    ...newEvaluation(wave, contact),
    evaluator: person.objectId,
    answers,
    facts: '[02:05] L’agent reformule la demande, puis conclut et annonce la suite.',
    comment: 'Réponse juste, suite annoncée.',
    state: 'submitted',
    score: storedScore(score(grid, answers, {})),
  };
}

function answerTo(
  { answer, allowsNotApplicable }: Criterion,
  quality: number,
  random: () => number,
): Answers[string] {
  if (allowsNotApplicable && random() < 0.1) return { kind: 'not-applicable' };
  const drawn = Math.min(0.999, Math.max(0, quality + (random() + random() - 1) * 0.6));
  if (answer.type === 'yes-no') return { kind: 'yes-no', yes: random() < quality };
  if (answer.type !== 'ordinal') throw new Error(`no answer to ${answer.type}`);
  return { kind: 'option', code: answer.options[Math.floor(drawn * answer.options.length)]?.code ?? '' };
}

/** The same numbers in [0,1[ for the same text (mulberry32 over a hash). */
function randomOf(text: string): () => number {
  let state = Array.from(text).reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
