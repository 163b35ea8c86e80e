import * as z from 'zod';
import { MAX_IMPORTED_CONTACTS } from '#contract/contact';
import { contestDrawnSchema, type ContestDrawn } from '#contract/contest';
import { drawTests } from '#domain/contest/draw-tests';
import type { PlannedTest } from '#domain/contest/contest-plan';
import { chunksOf } from '../chunks.ts';
import { importContacts } from '../contacts/import-contacts.ts';
import { digestOf } from '../digest.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision } from '../ports.ts';
import { CONTEST, TESTS, waveScope } from '../row-keys.ts';
import { auditNote, instantOf, partOf, type Session } from '../session.ts';
import { storedContest, type StoredContest, type StoredTest } from '../stored/contest.ts';
import { planOf } from './plan-of.ts';

/** Below a transaction's hundred items, with the head, the log, the audit and the memory. */
const TESTS_AT_ONCE = 90;

/**
 * Draws every test of a contest by a seed that nobody chose, once, and makes their contacts. What it was drawn from is kept
 * first: a draw that was cut goes on as it began, and sent again it is the same. Throws not-found, wave-closed or wave-not-open.
 */
export async function drawContest(session: Session, code: string): Promise<ContestDrawn> {
  const { wave } = await requireOpenWave(session.store, code);
  if (wave.method !== 'mystery-contact') return { refused: 'not-a-contest', parameters: { wave: code } };
  const kept = await readContest(session, code);
  const plan = kept?.plan ?? (await planOf(session.store, wave, `${code}|${session.requestId}`));
  const tests = drawTests({
    ...plan,
    platforms: plan.platforms.map(({ hours, ...one }) => ({ ...one, hours })),
  });
  if ('code' in tests) return { refused: tests.code, parameters: { ...tests.parameters } };
  if (kept === undefined) await keepContest(session, code, plan);
  for (const chunk of chunksOf(tests, TESTS_AT_ONCE)) await writeTests(session, { code, plan, chunk });
  for (const chunk of chunksOf(tests, MAX_IMPORTED_CONTACTS)) await makeContacts(session, code, chunk);
  return contestDrawnSchema.parse({ drawn: tests.length });
}

/** What a contest was drawn from; undefined before its draw. */
export async function readContest({ store }: Session, code: string): Promise<StoredContest | undefined> {
  const row = (await store.ledger.rows(waveScope(code), [CONTEST])).get(CONTEST);
  return row === undefined ? undefined : storedContest.parse(row.value);
}

const contactOf = ({ number }: PlannedTest): string => `T${String(number).padStart(4, '0')}`;

/** Two who draw at once: the second finds the first's plan. */
async function keepContest(session: Session, code: string, plan: StoredContest['plan']): Promise<void> {
  const value: StoredContest = { drawnAt: instantOf(session.clock), plan };
  await session.store.ledger.commit({
    scope: waveScope(code),
    idempotency: partOf(session, 'contest'),
    answer: z.object({}),
    decide: async (): Promise<Decision<object>> => {
      const { check } = await requireOpenWave(session.store, code);
      const audit = auditNote(session, 'draw-contest', { wave: code, seed: plan.seed });
      return {
        answer: {},
        commit: { writes: [{ key: CONTEST, version: 0, value }], checks: [check], audit },
      };
    },
  });
}

type Chunk = {
  readonly code: string;
  readonly plan: StoredContest['plan'];
  readonly chunk: readonly PlannedTest[];
};

function writeTests(session: Session, { code, plan, chunk }: Chunk): Promise<object> {
  const scope = waveScope(code);
  const rows = chunk.map((test) => ({ key: TESTS + contactOf(test), value: rowOf(test, code, plan) }));
  return session.store.ledger.commit({
    scope,
    idempotency: partOf(session, digestOf(rows.map(({ key }) => key))),
    answer: z.object({}),
    decide: async (): Promise<Decision<object>> => {
      const present = await session.store.ledger.rows(
        scope,
        rows.map(({ key }) => key),
      );
      const writes = rows
        .filter(({ key }) => !present.has(key))
        .map(({ key, value }) => ({ key, version: 0, value }));
      if (writes.length === 0) return { answer: {} };
      const audit = auditNote(session, 'draw-tests', { wave: code, tests: writes.length });
      return { answer: {}, commit: { writes, audit } };
    },
  });
}

function rowOf(test: PlannedTest, wave: string, { scenarios }: StoredContest['plan']): StoredTest {
  const { platform, channel, device, scenario, day, minute } = test;
  const played = scenarios.find(({ code }) => code === scenario);
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    ...{ wave, contact: contactOf(test), platform, channel, device, scenario },
    testDay: day,
    testTime: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
    scenarioLabel: played?.label ?? '',
    scenarioPhase: played?.phase ?? 'before-sale',
  };
}

const makeContacts = (session: Session, code: string, tests: readonly PlannedTest[]) =>
  importContacts(session, code, {
    contacts: tests.map((test) => ({
      line: test.number,
      id: contactOf(test),
      ...{ platform: test.platform, channel: test.channel, direction: 'in', start: test.start },
    })),
  });
