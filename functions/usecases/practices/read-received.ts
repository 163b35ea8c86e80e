import { Temporal } from 'temporal-polyfill';
import { closedOn } from '#domain/activity/closed-on';
import type { ActivityOfPlatform } from '#domain/activity/counted-record';
import type { Span } from '#domain/activity/span';
import { flowIds, type FlowId } from '#domain/channel';
import { computeIndicator } from '#domain/kpi/compute-indicator';
import { findIndicator } from '#domain/kpi/dictionary';
import type { Platform } from '#domain/platform';
import type { Received } from '#domain/practice/practice-study';
import type { Wave } from '#domain/wave';
import { readVolumes, type Volumes } from '../figures/read-volumes.ts';
import { readActivity } from '../indicators/read-activity.ts';
import type { OrganisationStore } from '../ports.ts';

const DAYS_OF_YEAR = 365;

/** By `PLATFORM#flow`, what a platform received: at the pace of the wave, and over the twelve months that end with it. */
export async function readReceived(
  store: OrganisationStore,
  wave: Wave,
  platform: Platform,
): Promise<ReadonlyMap<string, Received>> {
  const span = yearOf(wave);
  const [volumes, activity] = await Promise.all([
    readVolumes(store, wave, platform.code),
    readActivity(store, platform.code, span),
  ]);
  const counted: ActivityOfPlatform = { ...activity, closedOn: closedOn(platform) };
  return new Map(
    flowIds
      .map(
        (flow) => [flow, { pace: paceOf(wave, volumes, flow), year: yearly(counted, span, flow) }] as const,
      )
      .filter(([, { pace, year }]) => pace !== null || year !== null)
      .map(([flow, received]) => [`${platform.code}#${flow}`, received]),
  );
}

const yearOf = ({ to }: Wave): Span => ({
  from: Temporal.PlainDate.from(to).add({ days: 1 }).subtract({ years: 1 }).toString(),
  to,
});

/** Of the batches whose volume is known, over their days. */
function paceOf({ batches }: Wave, volumes: Volumes, flow: FlowId): number | null {
  const known = batches.flatMap(({ period, from, to }) => {
    const received = volumes.get(`${period}#${flow}`);
    return received === undefined ? [] : [{ received, days: daysBetween(from, to) }];
  });
  const days = known.reduce((sum, one) => sum + one.days, 0);
  return days === 0 ? null : (known.reduce((sum, one) => sum + one.received, 0) * DAYS_OF_YEAR) / days;
}

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days + 1;

/** Only where every day of it is counted. */
function yearly(activity: ActivityOfPlatform, span: Span, channel: FlowId): number | null {
  const indicator = findIndicator('received');
  if (indicator === undefined) return null;
  const { status, value } = computeIndicator([activity], { indicator, span, channel, judgements: new Map() });
  return status === 'complete' ? value : null;
}
