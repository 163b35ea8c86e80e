import { hashOf } from '../assignment/hash-order.ts';
import { largestRemainder } from '../sampling/largest-remainder.ts';
import type { ContestPlan, PlannedTest, Quota } from './contest-plan.ts';
import { minutesIn, type OpenSlot } from './open-slots.ts';

/** A test before it has a time: in which week of which platform. */
export type DealtTest = Pick<PlannedTest, 'platform' | 'channel' | 'device' | 'scenario'> & {
  readonly week: number;
  /** Tells it from the others, for ever. */
  readonly id: string;
};

/**
 * The tests of every quota, dealt to platforms, weeks and scenarios: within a quota each scenario, each platform and each
 * week (by the minutes it is open) gets its share, more or less one; which is with which is decided by hash.
 */
export function dealTests(
  plan: ContestPlan,
  slotsOf: ReadonlyMap<string, readonly OpenSlot[]>,
): readonly DealtTest[] {
  return plan.quotas.flatMap((quota, index) => {
    const name = `${quota.channel}/${quota.device}/${index}`;
    const order = (what: string, keys: readonly string[]) => shuffled([plan.seed, name, what], keys);
    const scenarios = plan.scenarios.filter(({ channels }) => channels.includes(quota.channel));
    const codes = scenarios.map(({ code }) => code);
    const played = order('scenario', dealtEvenly(quota.tests, shuffled([plan.seed, name, 'first'], codes)));
    const places = order('place', placesOf(quota, plan, slotsOf));
    return places.map((place, at): DealtTest => {
      const [platform = '', week = ''] = place.split('|');
      const { channel, device } = quota;
      const scenario = played[at] ?? '';
      return { platform, channel, device, scenario, week: Number(week), id: `${name}/${at}` };
    });
  });
}

/** So many keys, each as often as any other, more or less one: the first ones once more. */
const dealtEvenly = (n: number, keys: readonly string[]): readonly string[] =>
  Array.from({ length: n }, (_, index) => keys[index % keys.length] ?? '');

/** `PLATFORM|week`, once for each test: platforms alike, the weeks of each by their open minutes. */
function placesOf(
  { tests }: Quota,
  { platforms }: ContestPlan,
  slotsOf: ReadonlyMap<string, readonly OpenSlot[]>,
): readonly string[] {
  const shares = largestRemainder(
    platforms.map(({ code }) => ({ key: code, weight: 1 })),
    tests,
  );
  return platforms.flatMap(({ code }) => {
    const slots = slotsOf.get(code) ?? [];
    const weeks = [...new Set(slots.map(({ week }) => week))];
    const weights = weeks.map((week) => ({
      key: String(week),
      weight: minutesIn(slots.filter((slot) => slot.week === week)),
    }));
    const dealt = largestRemainder(weights, shares.get(code) ?? 0);
    return [...dealt].flatMap(([week, n]) => Array.from({ length: n }, () => `${code}|${week}`));
  });
}

/** In an order that nobody chose; keys may repeat. */
export const shuffled = (seed: readonly string[], keys: readonly string[]): readonly string[] =>
  keys
    .map((key, index) => ({ key, rank: hashOf(...seed, String(index)) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ key }) => key);
