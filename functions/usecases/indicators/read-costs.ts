import { closedOn } from '#domain/activity/closed-on';
import { fractionOf } from '#domain/fraction';
import type { CostLine } from '#domain/money/cost';
import type { Valuation } from '#domain/money/ledger';
import { costOfPlatform, type PlatformCost } from '#domain/money/platform-cost';
import { quarterBounds } from '#domain/period';
import type { Platform } from '#domain/platform';
import { fewAtOnce } from '../few-at-once.ts';
import type { Register } from '../read-register.ts';
import { COSTS, RATES } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedCost, storedRate, type StoredCost, type StoredRate } from '../stored/cost.ts';
import { readActivity } from './read-activity.ts';
import { readOwnRows } from './read-own-rows.ts';

/** What is looked up: platforms in a quarter. */
export type CostSubject = { readonly platforms: readonly Platform[]; readonly quarter: string };
/** What each of them cost, in their order. */
export type CostsOf = (subject: CostSubject) => readonly PlatformCost[];

/** Platforms read at once. */
const AT_ONCE = 16;

/** What platforms cost in these quarters: the ledger, the rates and each platform's quarter are read once. */
export async function readCosts(
  { store }: Session,
  { settings }: Register,
  subjects: readonly CostSubject[],
): Promise<CostsOf> {
  const [lines, rates] = await Promise.all([
    readOwnRows(store, COSTS, storedCost),
    readOwnRows(store, RATES, storedRate),
  ]);
  const wanted = new Map(
    subjects.flatMap(({ platforms, quarter }) =>
      platforms.map((platform) => [keyOf(platform, quarter), { platform, quarter }] as const),
    ),
  );
  const read = await fewAtOnce(AT_ONCE, [...wanted], async ([key, { platform, quarter }]) => {
    const span = quarterBounds(quarter);
    const counted = await readActivity(store, platform.code, span);
    const own = lines.filter((line) => line.platform === platform.code && line.quarter === quarter);
    const valuation = valuationIn(quarter, rates, settings.currency);
    const activity = { ...counted, closedOn: closedOn(platform) };
    return [key, costOfPlatform(own.map(lineOf), { activity, span, valuation })] as const;
  });
  const costs = new Map(read);
  return ({ platforms, quarter }) =>
    platforms.flatMap((platform) => costs.get(keyOf(platform, quarter)) ?? []);
}

const keyOf = ({ code }: Platform, quarter: string): string => `${quarter}|${code}`;

const lineOf = ({ costChannel, ...line }: StoredCost): CostLine => ({
  ...line,
  channel: costChannel,
});

const valuationIn = (quarter: string, rates: readonly StoredRate[], currency: string): Valuation => ({
  currency,
  rates: new Map(
    rates.filter((rate) => rate.quarter === quarter).map((rate) => [rate.currency, fractionOf(rate.rate)]),
  ),
});
