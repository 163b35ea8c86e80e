import type { ContestPlanView } from '#contract/contest';
import { QualityError } from '#contract/error';
import type { PlannedTest } from '#domain/contest/contest-plan';
import { timeSpread } from '#domain/contest/time-spread';
import { isDone } from '#domain/evaluation-lifecycle';
import { readEvaluated } from '../figures/read-view.ts';
import { keysStarting } from '../key-range.ts';
import { requireWave } from '../read-register.ts';
import { sampleScope, TESTS, waveScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedTest, type StoredContest, type StoredTest } from '../stored/contest.ts';
import { readContest } from './draw-contest.ts';
import { planOf } from './plan-of.ts';

/** The quotas of a contest wave beside what was drawn of them and what is done. Throws not-found. */
export async function readContestPlan(session: Session, code: string): Promise<ContestPlanView> {
  const { store } = session;
  const { wave } = await requireWave(store, code);
  if (wave.method !== 'mystery-contact') throw new QualityError('not-found', { wave: code });
  const [contest, now, { rows }] = await Promise.all([
    readContest(session, code),
    planOf(store, wave, ''),
    store.ledger.list(waveScope(code), keysStarting(TESTS)),
  ]);
  const tests = rows.filter(({ deleted }) => !deleted).map(({ value }) => storedTest.parse(value));
  const evaluated = await Promise.all(
    wave.platforms.map((platform) => readEvaluated(store, sampleScope(code, platform))),
  );
  const done = new Set(
    evaluated.flat().flatMap(({ contact, evaluation }) => (isDone(evaluation) ? [contact.id] : [])),
  );
  const { quotas, scenarios } = contest?.plan ?? now;
  return {
    quotas: quotas.map((quota) => {
      const own = tests.filter(({ channel, device }) => channel === quota.channel && device === quota.device);
      return { ...quota, drawn: own.length, done: own.filter(({ contact }) => done.has(contact)).length };
    }),
    scenarios: scenarios.length,
    draw: contest === undefined ? null : drawOf(contest, tests),
  };
}

function drawOf({ drawnAt, plan }: StoredContest, tests: readonly StoredTest[]): ContestPlanView['draw'] {
  const platforms = plan.platforms.map(({ hours, ...one }) => ({ ...one, hours }));
  const { weekdays, hours } = timeSpread({ ...plan, platforms }, tests.map(plannedOf));
  const shown = ({ chi2, freedom, probability }: typeof weekdays) => ({ chi2, freedom, probability });
  return { seed: plan.seed, drawnAt, weekdays: shown(weekdays), hours: shown(hours) };
}

function plannedOf({
  testDay,
  testTime,
  platform,
}: StoredTest): Pick<PlannedTest, 'platform' | 'day' | 'minute'> {
  const [hour = '0', minute = '0'] = testTime.split(':');
  return { platform, day: testDay, minute: Number(hour) * 60 + Number(minute) };
}
