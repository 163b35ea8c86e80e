import { Temporal } from 'temporal-polyfill';
import { flows, type Flow } from '../channel.ts';
import type { Batch } from '../wave.ts';
import type { Plan, PlannedStratum } from './plan.ts';
import { stratumKey } from './stratum-key.ts';

/** What a stratum has received so far, and in which batches. */
export type ReceivedSoFar = { readonly contacts: number; readonly periods: readonly string[] };

/** By stratum: `FR-LYON|phone-in`. */
export type Received = Readonly<Record<string, ReceivedSoFar>>;

/**
 * The plan with what is known of its volumes in place of what was foreseen: contacts received in the batches
 * whose volumes are recorded, and of the forecast what falls on the days of the others. A stratum that received
 * contacts without being in the plan joins it. Once every batch is known nothing of the forecast is left.
 */
export function expectedPlan(plan: Plan, received: Received, batches: readonly Batch[]): Plan {
  const known = new Set(plan.strata.map(stratumKey));
  const unforeseen = Object.entries(received)
    .filter(([key, { contacts }]) => !known.has(key) && contacts > 0)
    .flatMap(([key]) => readStratumKey(key))
    .map((stratum): PlannedStratum => ({ ...stratum, forecast: 0, deviation: null }));
  const strata = [...plan.strata, ...unforeseen].map((stratum) => ({
    ...stratum,
    forecast: expectedOf(stratum.forecast, received[stratumKey(stratum)], batches),
  }));
  return { ...plan, strata };
}

/** Contacts expected of a stratum in the whole wave, with what it received so far. */
export function expectedOf(
  forecast: number,
  received: ReceivedSoFar | undefined,
  batches: readonly Batch[],
): number {
  if (received === undefined) return forecast;
  const days = batches.map(daysOf);
  const left = days.filter((_, index) => !received.periods.includes(batches[index]?.period ?? ''));
  return received.contacts + Math.round((forecast * total(left)) / Math.max(1, total(days)));
}

/** Days of a batch, its first and last included. */
export const daysOf = ({ from, to }: Pick<Batch, 'from' | 'to'>): number =>
  Temporal.PlainDate.from(from).until(to).days + 1;

function readStratumKey(key: string): (Flow & { readonly platform: string })[] {
  const [platform = '', flow] = key.split('|');
  return flows
    .filter((one) => stratumKey({ platform, ...one }) === `${platform}|${flow}`)
    .map((one) => ({ platform, ...one }));
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
