import { QualityError } from '#contract/error';
import { flowId, flows } from '#domain/channel';
import { allocatePlan } from '#domain/sampling/allocate-plan';
import { batchAllocation, type BatchStratum } from '#domain/sampling/batch-allocation';
import { expectedPlan, type Received } from '#domain/sampling/expected-plan';
import type { Plan } from '#domain/sampling/plan';
import { stratumKey, type StratumOf } from '#domain/sampling/stratum-key';
import type { Wave } from '#domain/wave';
import { readVolumes, type Volumes } from '../figures/read-volumes.ts';
import { readSavedPlan } from '../plan/read-plan.ts';
import { isEvaluated } from '../plan/received-of.ts';
import type { OrganisationStore } from '../ports.ts';
import type { StoredFrame } from '../stored/frame.ts';
import type { DrawInput } from './draw-input.ts';
import { storedFrames } from './stored-frames.ts';

/**
 * What a frame is to give, by the plan of its wave, the volumes known so far (recorded, or else what frozen frames
 * count) and what other batches gave. Throws plan-missing or plan-impossible.
 */
export async function batchPlan(
  store: OrganisationStore,
  wave: Wave,
  frame: StoredFrame,
): Promise<Pick<DrawInput, 'plan' | 'strata'>> {
  const [saved, frames] = await Promise.all([
    readSavedPlan(store, wave.code),
    storedFrames(store, wave.code),
  ]);
  if (saved === undefined) throw new QualityError('plan-missing', { wave: wave.code });
  const volumes = await volumesOf(store, wave, frames);
  const plan = expectedPlan(saved.plan, receivedOf(volumes), wave.batches);
  const allocation = allocatePlan(plan);
  if (allocation.kind === 'refused') throw new QualityError('plan-impossible', { ...allocation.refusal });
  const known = { plan, planned: allocation.planned, volumes, others: othersOf(frames, frame) };
  const strata = strataOf(plan, frame).map((stratum) => toBatchStratum(stratum, frame, known));
  const { n } = batchAllocation(strata, plan.stratumMinimum);
  const drawn = strata.map((stratum) => toDraw(stratum, plan, n));
  return { plan: settingsOf(plan), strata: drawn.filter(({ framed, planned }) => framed + planned > 0) };
}

/** By stratum, then period: contacts received, as recorded; never below what the frame holds. */
type KnownVolumes = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Known = {
  readonly plan: Plan;
  readonly planned: ReadonlyMap<string, number>;
  readonly volumes: KnownVolumes;
  /** Frames of other batches that are drawn. */
  readonly others: readonly StoredFrame[];
};

async function volumesOf(
  store: OrganisationStore,
  wave: Wave,
  frames: readonly StoredFrame[],
): Promise<KnownVolumes> {
  const volumes = new Map<string, Map<string, number>>();
  const say = (key: string, period: string, contacts: number): void => {
    const known = volumes.get(key) ?? new Map<string, number>();
    volumes.set(key, known.set(period, Math.max(known.get(period) ?? 0, contacts)));
  };
  for (const { frozen, period } of frames)
    for (const stratum of frozen?.strata ?? []) say(stratumKey(stratum), period, stratum.contacts);
  for (const platform of wave.platforms)
    for (const { key, period, contacts } of recordedOf(
      wave,
      platform,
      await readVolumes(store, wave, platform),
    ))
      say(key, period, contacts);
  return volumes;
}

/** Of channels that the wave evaluates. */
function recordedOf(wave: Wave, platform: string, volumes: Volumes) {
  return flows
    .filter(({ channel }) => isEvaluated(wave, channel))
    .flatMap((flow) =>
      wave.batches.flatMap(({ period }) => {
        const contacts = volumes.get(`${period}#${flowId(flow)}`);
        return contacts === undefined ? [] : [{ key: stratumKey({ platform, ...flow }), period, contacts }];
      }),
    );
}

const receivedOf = (volumes: KnownVolumes): Received =>
  Object.fromEntries(
    [...volumes].map(([key, byPeriod]) => [
      key,
      { contacts: total([...byPeriod.values()]), periods: [...byPeriod.keys()] },
    ]),
  );

const othersOf = (frames: readonly StoredFrame[], { period }: StoredFrame): readonly StoredFrame[] =>
  frames.filter((other) => other.draw !== null && other.period !== period);

/** Those of the frame, and those its platforms plan: what one of them owes, the others of its platform give. */
function strataOf(plan: Plan, { frozen }: StoredFrame): readonly StratumOf[] {
  const framed = frozen?.strata ?? [];
  const platforms = new Set(framed.map(({ platform }) => platform));
  const planned = plan.strata.filter(({ platform }) => platforms.has(platform));
  const all = new Map([...planned, ...framed].map((stratum) => [stratumKey(stratum), stratum]));
  return [...all.keys()].sort().flatMap((key) => all.get(key) ?? []);
}

function toBatchStratum(stratum: StratumOf, frame: StoredFrame, known: Known): BatchStratum {
  const key = stratumKey(stratum);
  const { platform, channel, direction } = stratum;
  const drawn = new Set([frame.period, ...known.others.map(({ period }) => period)]);
  const periods = [...(known.volumes.get(key) ?? [])].filter(([period]) => drawn.has(period));
  return {
    platform,
    channel,
    direction,
    planned: known.planned.get(key) ?? 0,
    framed: frame.frozen?.strata.find((one) => stratumKey(one) === key)?.contacts ?? 0,
    drawnBefore: total(known.others.map((other) => placesOf(other, key))),
    volumeDrawn: total(periods.map(([, contacts]) => contacts)),
    volumeWave: known.plan.strata.find((one) => stratumKey(one) === key)?.forecast ?? 0,
  };
}

/** Places of a sample that somebody holds. */
function placesOf({ draw, replacements }: StoredFrame, key: string): number {
  const places = draw?.strata.find((stratum) => stratumKey(stratum) === key)?.sample ?? 0;
  return places - replacements.filter((one) => stratumKey(one) === key && one.replacement === null).length;
}

function toDraw(
  { platform, channel, direction, planned, framed }: BatchStratum,
  plan: Plan,
  shares: ReadonlyMap<string, number>,
): DrawInput['strata'][number] {
  const key = `${platform}|${flowId({ channel, direction })}`;
  const n = shares.get(key) ?? 0;
  const reserve = Math.min(Math.ceil(n * plan.reserveShare), framed - n);
  const own = plan.strata.find((stratum) => stratumKey(stratum) === key)?.deviation ?? plan.deviation;
  return { platform, channel, direction, planned, framed, n, reserve, deviation: own };
}

function settingsOf(plan: Plan): DrawInput['plan'] {
  const { n, method, power, platformMinimum, stratumMinimum, deviation, confidence, reserveShare } = plan;
  return { n, method, power, platformMinimum, stratumMinimum, deviation, confidence, reserveShare };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
