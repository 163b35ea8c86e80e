import { Temporal } from 'temporal-polyfill';
import { firstDayOf } from '../batches.ts';
import { flowId, type Flow, type FlowId } from '../channel.ts';
import type { Batch } from '../wave.ts';
import { daysOf } from './expected-plan.ts';

/** What one platform received in a period. */
export type PeriodVolume = Flow & { readonly period: string; readonly received: number };

/** A quarter: as far back as the latest known periods are looked at. */
const LOOKED_BACK_DAYS = 92;

/**
 * Contacts to expect of one platform in a wave, by flow: at the pace of what is recorded of the wave's own
 * batches, else of the latest periods before it (the quarter before where there is one).
 * @returns nothing for a platform of which nothing is recorded
 */
export function foreseenVolumes(
  volumes: readonly PeriodVolume[],
  batches: readonly Batch[],
): ReadonlyMap<FlowId, number> {
  const known = volumesOfBatches(volumes, batches);
  const rests = known.length > 0 ? known : latestBefore(volumes, batches[0]?.from ?? '');
  const days = total([...new Set(rests.map(({ period }) => period))].map((period) => daysOf(daysIn(period))));
  const wave = total(batches.map(daysOf));
  const foreseen = new Map<FlowId, number>();
  for (const volume of rests)
    foreseen.set(flowId(volume), (foreseen.get(flowId(volume)) ?? 0) + volume.received);
  return new Map([...foreseen].map(([flow, received]) => [flow, Math.round((received * wave) / days)]));
}

function volumesOfBatches(
  volumes: readonly PeriodVolume[],
  batches: readonly Batch[],
): readonly PeriodVolume[] {
  const periods = new Set(batches.map(({ period }) => period));
  return volumes.filter(({ period }) => periods.has(period));
}

/** Those of the latest quarter of a year; months or weeks, whichever the latest is, never the same days twice. */
function latestBefore(volumes: readonly PeriodVolume[], from: string): readonly PeriodVolume[] {
  const before = volumes
    .map((volume) => ({ volume, days: daysIn(volume.period) }))
    .filter(({ days }) => days.to < from)
    .sort((a, b) => (a.days.to < b.days.to ? 1 : -1));
  const [latest] = before;
  if (latest === undefined) return [];
  const since = Temporal.PlainDate.from(latest.days.to).subtract({ days: LOOKED_BACK_DAYS }).toString();
  return before
    .filter(({ volume, days }) => days.from > since && kindOf(volume) === kindOf(latest.volume))
    .map(({ volume }) => volume);
}

/** `2026-10`, `2026-W41` and `2026-10-01..2026-10-12` have each a length of their own. */
const kindOf = ({ period }: PeriodVolume): number => period.length;

function daysIn(period: string): Pick<Batch, 'from' | 'to'> {
  const from = firstDayOf(period);
  const first = Temporal.PlainDate.from(from);
  if (period.includes('..')) return { from, to: period.split('..')[1] ?? from };
  const to = period.includes('W') ? first.add({ days: 6 }) : first.with({ day: first.daysInMonth });
  return { from, to: to.toString() };
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
