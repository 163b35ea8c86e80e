import type { KpiAsk } from '#contract/indicator';
import type { ActivityOfPlatform } from '#domain/activity/counted-record';
import { flowsOf, type Flow } from '#domain/channel';
import { daysOfWeek, mondayOf, weekOfDay } from '#domain/outlook/calendar';
import { foreseePlatform, type ForeseenFlow } from '#domain/outlook/foresee-platform';
import type { Platform } from '#domain/platform';
import { fewAtOnce } from '../few-at-once.ts';
import { readActivity } from '../indicators/read-activity.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';

/** A year to look back to from each of the weeks that errors are measured on, and a few more. */
const WEEKS_BACK = 86;
const PLATFORMS_AT_ONCE = 8;

/** What a formula of the outlook is about, once its platforms are known to be this person's to see. */
export type OutlookAsk = {
  readonly ask: KpiAsk;
  readonly platforms: readonly Platform[];
  readonly days: { readonly from: string; readonly to: string };
};

/** Contacts are received, unless those sent are asked for by name. */
export function flowsAsked({ channel }: Pick<KpiAsk, 'channel'>): readonly Flow[] {
  const flows = flowsOf(channel);
  const inbound = flows.filter(({ direction }) => direction === 'in');
  return inbound.length === 0 ? flows : inbound;
}

/** The flows of the platforms, with what is foreseen of the week that the days asked about are in. */
export async function foreseeWeek(
  session: Session,
  register: Register,
  { ask, platforms, days }: OutlookAsk,
): Promise<readonly ForeseenFlow[]> {
  const week = weekOfDay(days.from);
  const read = await readAround(session, register, { platforms, days });
  const known = foreseen.get(register) ?? new Map<string, readonly ForeseenFlow[]>();
  foreseen.set(register, known);
  return read.flatMap(({ platform, activity }) => {
    const key = `${platform.code} ${week} ${ask.channel}`;
    const flows =
      known.get(key) ?? foreseePlatform(platform, activity.records, { flows: flowsAsked(ask), week });
    known.set(key, flows);
    return flows;
  });
}

/** What the platforms counted before the week that the days asked about are in, as far back as anything of it goes. */
export function readAround(
  session: Session,
  register: Register,
  { platforms, days }: Pick<OutlookAsk, 'platforms' | 'days'>,
): Promise<readonly Read[]> {
  const week = weekOfDay(days.from);
  const span = { from: mondayOf(week - WEEKS_BACK), to: daysOfWeek(week - 1)[6] ?? days.from };
  return readOnce(session, register, { platforms, span });
}

type Read = { readonly platform: Platform; readonly activity: ActivityOfPlatform };
type Wanted = { readonly platforms: readonly Platform[]; readonly span: OutlookAsk['days'] };

/** A register is read once a request: what is read, and foreseen, beside it is kept as long. */
const foreseen = new WeakMap<Register, Map<string, readonly ForeseenFlow[]>>();
const reading = new WeakMap<Register, Map<string, Promise<ActivityOfPlatform>>>();

/** What platforms counted in the years of a span, read once however many formulas of a request ask. */
export async function readOnce(
  { store }: Session,
  register: Register,
  { platforms, span }: Wanted,
): Promise<readonly Read[]> {
  const known = reading.get(register) ?? new Map<string, Promise<ActivityOfPlatform>>();
  reading.set(register, known);
  return fewAtOnce(PLATFORMS_AT_ONCE, platforms, async (platform) => {
    const key = `${platform.code} ${span.from} ${span.to}`;
    const activity = known.get(key) ?? readActivity(store, platform.code, span);
    known.set(key, activity);
    return { platform, activity: await activity };
  });
}
