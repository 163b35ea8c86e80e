import { Temporal } from 'temporal-polyfill';
import type { ContestPlan, ContestRefusal, PlannedTest } from './contest-plan.ts';
import { dealTests } from './deal-tests.ts';
import { openSlots } from './open-slots.ts';
import { placeTests, type PlacedTest } from './place-tests.ts';

/**
 * Every test of a contest with its scenario, its platform and its time, by the seed alone: the same plan gives the same
 * tests. In the order of their starts.
 */
export function drawTests(plan: ContestPlan): readonly PlannedTest[] | ContestRefusal {
  const slotsOf = new Map(plan.platforms.map((one) => [one.code, openSlots(one, plan.from, plan.to)]));
  const refusal = refusalOf(plan, (code) => (slotsOf.get(code) ?? []).length > 0);
  if (refusal !== undefined) return refusal;
  const dealt = dealTests(plan, slotsOf);
  const placed: PlannedTest[] = [];
  for (const { code, timeZone } of plan.platforms) {
    const own = dealt.filter(({ platform }) => platform === code);
    const found = placeTests(plan.seed, own, slotsOf.get(code) ?? []);
    if (found.length < own.length)
      return { code: 'too-dense', parameters: { platform: code, placed: found.length, tests: own.length } };
    placed.push(...found.map((test) => plannedOf(test, timeZone)));
  }
  return placed
    .sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1))
    .map((test, index) => ({ ...test, number: index + 1 }));
}

const rankOf = ({ start, platform, channel }: PlannedTest): string => `${start} ${platform} ${channel}`;

function refusalOf(
  { quotas, scenarios, platforms }: ContestPlan,
  opens: (code: string) => boolean,
): ContestRefusal | undefined {
  if (!quotas.some(({ tests }) => tests > 0)) return { code: 'no-quota', parameters: {} };
  const unplayed = quotas.find(
    ({ channel, tests }) => tests > 0 && !scenarios.some(({ channels }) => channels.includes(channel)),
  );
  if (unplayed !== undefined) return { code: 'no-scenario', parameters: { channel: unplayed.channel } };
  const closed = platforms.find(({ code }) => !opens(code));
  return closed && { code: 'no-hours', parameters: { platform: closed.code } };
}

/** Where the clock skips a time, the one it shows then; of one that comes twice, the first. */
function plannedOf({ slot, minute, ...test }: PlacedTest, timeZone: string): PlannedTest {
  const { platform, channel, device, scenario } = test;
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  const at = Temporal.PlainDate.from(slot.day).toPlainDateTime(time).toZonedDateTime(timeZone);
  const start = at.toInstant().toString();
  return { number: 0, platform, channel, device, scenario, day: slot.day, minute, start };
}
