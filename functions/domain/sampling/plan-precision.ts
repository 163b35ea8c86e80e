import { normalQuantile } from '../statistics/normal.ts';
import { spread } from '../statistics/stratified-mean.ts';
import { studentQuantile } from '../statistics/student.ts';
import { byPlatform } from './by-platform.ts';
import type { Plan } from './plan.ts';
import { zOf } from './sample-size.ts';
import { stratumKey } from './stratum-key.ts';

/** How precise a mean will be, on the organisation's scale. */
export type Precision = {
  /** Half of its interval; null when one contact of several is all there is, and nothing can be known. */
  readonly margin: number | null;
  /** The smallest change from one such wave to the next that is seen four times in five; null likewise. */
  readonly change: number | null;
};

/** Of a stratum, a platform or the network. */
export type PlannedPart = Precision & {
  readonly planned: number;
  readonly forecast: number;
  /** Contacts drawn in reserve. */
  readonly reserve: number;
  /** Evaluations that are not the first of their contact. */
  readonly doubles: number;
  /** Hours of listening, doubles included. */
  readonly hours: number;
};

export type PlanPrecision = {
  readonly network: PlannedPart;
  readonly platforms: ReadonlyMap<string, PlannedPart>;
  readonly strata: ReadonlyMap<string, PlannedPart>;
};

/** What is planned of a stratum whose deviation is expected to be so. */
type Part = { readonly received: number; readonly n: number; readonly variance: number };

/** Of changes as large as this, the share that is seen. */
const POWER = 0.8;

/**
 * What a plan promises before anybody listens, as figures will be computed: stratified and weighted by volumes,
 * Student's interval with Satterthwaite's degrees of freedom and finite population correction, without clusters.
 * The change from wave to wave is of the process: two such waves, independent, without finite correction.
 * Batches are not told apart: in proportion, they change nothing.
 */
export function planPrecision(plan: Plan, planned: ReadonlyMap<string, number>): PlanPrecision {
  const parts = partsOf(plan, planned);
  return {
    ...networkPrecision(plan, planned),
    strata: new Map(parts.map((part) => [part.key, plannedPart(plan, [part])])),
  };
}

/** The same without its strata, where only the network and its platforms are asked for. */
export function networkPrecision(
  plan: Plan,
  planned: ReadonlyMap<string, number>,
): Omit<PlanPrecision, 'strata'> {
  const parts = partsOf(plan, planned);
  const platforms = [...byPlatform(parts)].map(([code, own]) => [code, plannedPart(plan, own)] as const);
  return { network: plannedPart(plan, parts), platforms: new Map(platforms) };
}

const partsOf = (plan: Plan, planned: ReadonlyMap<string, number>) =>
  plan.strata.map((stratum) => ({
    key: stratumKey(stratum),
    ...stratum,
    ...partOf(plan, stratum, planned),
  }));

const partOf = (plan: Plan, stratum: Plan['strata'][number], planned: ReadonlyMap<string, number>): Part => ({
  received: stratum.forecast,
  n: planned.get(stratumKey(stratum)) ?? 0,
  variance: (stratum.deviation ?? plan.deviation) ** 2,
});

function plannedPart(plan: Plan, parts: readonly Part[]): PlannedPart {
  const planned = total(parts.map(({ n }) => n));
  const doubles = Math.round(planned * plan.doubleShare);
  return {
    ...precisionOf(parts, plan.confidence),
    planned,
    forecast: total(parts.map(({ received }) => received)),
    reserve: total(parts.map((part) => reserveOf(part, plan.reserveShare))),
    doubles,
    hours: ((planned + doubles) * plan.minutes) / 60,
  };
}

/** Never more than a stratum has left. */
const reserveOf = ({ n, received }: Part, share: number): number =>
  Math.min(Math.ceil(n * share - 1e-9), received - n);

/** Strata without any contact to evaluate are left out of the mean, as figures leave them out. */
export function precisionOf(parts: readonly Part[], confidence: number): Precision {
  const evaluated = parts.filter(({ n }) => n > 0);
  if (evaluated.length === 0) return { margin: null, change: null };
  const received = total(evaluated.map((part) => part.received));
  const described = spread(evaluated, received, true);
  const process = spread(evaluated, received, false).standardError;
  return {
    margin: marginOf(described, confidence),
    change: process === null ? null : (zOf(confidence) + normalQuantile(POWER)) * Math.SQRT2 * process,
  };
}

/** Everything evaluated leaves no margin. */
function marginOf(
  { standardError, degreesOfFreedom }: ReturnType<typeof spread>,
  confidence: number,
): number | null {
  if (standardError === null || degreesOfFreedom === null) return standardError;
  return quantileOf(0.5 + confidence / 2, degreesOfFreedom) * standardError;
}

/** Strata have few sizes, and plans are computed again at each key pressed: what is known is not sought again. */
const known = new Map<string, number>();
const MOST_KNOWN = 5000;

function quantileOf(probability: number, degreesOfFreedom: number): number {
  const key = `${probability} ${degreesOfFreedom}`;
  const found = known.get(key) ?? studentQuantile(probability, degreesOfFreedom);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
