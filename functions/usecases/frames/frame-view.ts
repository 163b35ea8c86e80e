import type { FrameView } from '#contract/frame';
import type { JobView } from '#contract/job';
import { flowId, flows } from '#domain/channel';
import { frameId } from '#domain/sampling/frame-id';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import { stratumKey, type StratumOf } from '#domain/sampling/stratum-key';
import { endOf } from '#domain/retention';
import type { Batch, Wave } from '#domain/wave';
import { digestOfText } from '../digest.ts';
import type { Volumes } from '../figures/read-volumes.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { frameState } from './frame-state.ts';
import { frameTotals, type StratumTotal } from './frame-totals.ts';

/** What a frame is shown from, beside its row. */
export type FrameReading = {
  readonly wave: Wave;
  readonly batch: Batch;
  readonly frame: StoredFrame;
  /** Platforms of the party in the wave. */
  readonly platforms: readonly string[];
  /** By platform, what the wave's batches received. */
  readonly volumes: ReadonlyMap<string, Volumes>;
  /** By stratum key, evaluations submitted of the sample. */
  readonly achieved: ReadonlyMap<string, number>;
  readonly job: JobView | undefined;
};

/** A frame as the quality team sees it. */
export function frameView(reading: FrameReading): FrameView {
  const { wave, batch, frame, job } = reading;
  const { ineligible, notice, firstStart } = frameTotals(frame);
  return {
    ...batch,
    id: frameId(frame),
    party: frame.party,
    platforms: [...reading.platforms],
    state: frameState(frame),
    files: frame.lists.map(({ by, ...list }) => ({ ...list, by: by.name })),
    strata: strataOf(reading),
    ineligible: ineligibleReasons
      .map((reason) => ({ reason, contacts: ineligible.get(reason) ?? 0 }))
      .filter(({ contacts }) => contacts > 0),
    notice,
    ...sealOf(frame),
    ...drawOf(reading),
    firstEnd: firstStart === null ? null : endOf(firstStart, wave.timeZone),
    job: job ?? null,
  };
}

type Seal = Pick<FrameView, 'hash' | 'frozenAt' | 'commitment' | 'partyString' | 'partyStringBy'>;

const commitmentOf = ({ frozen, brandString }: StoredFrame): string | null =>
  frozen === null || brandString === null ? null : digestOfText(brandString);

/** What binds both parties before anything is drawn. */
const sealOf = (frame: StoredFrame): Seal => ({
  hash: frame.frozen?.hash ?? null,
  frozenAt: frame.frozen?.at ?? null,
  commitment: commitmentOf(frame),
  partyString: frame.partyString?.text ?? null,
  partyStringBy: frame.partyString?.by.name ?? null,
});

type Drawn = Pick<FrameView, 'seed' | 'drawRevision' | 'drawnAt' | 'drawn' | 'disclosedAt' | 'forgottenAt'>;

const drawOf = (reading: FrameReading): Drawn => ({
  seed: reading.frame.draw?.seed ?? null,
  drawRevision: reading.frame.draw?.revision ?? 0,
  drawnAt: reading.frame.draw?.at ?? null,
  drawn: drawnOf(reading),
  disclosedAt: reading.frame.disclosedAt,
  forgottenAt: reading.frame.forgottenAt,
});

/** Strata in which there is something: contacts, contacts left out, or a volume somebody recorded. */
function strataOf({ batch, frame, platforms, volumes }: FrameReading): FrameView['strata'] {
  const { strata } = frameTotals(frame);
  const receivedOf = (stratum: StratumOf): number | undefined =>
    volumes.get(stratum.platform)?.get(`${batch.period}#${flowId(stratum)}`);
  const none = platforms
    .flatMap((platform) => flows.map((flow) => ({ platform, ...flow, contacts: 0, ineligible: 0 })))
    .filter((stratum) => receivedOf(stratum) !== undefined);
  const all = new Map<string, StratumTotal>([
    ...none.map((stratum) => [stratumKey(stratum), stratum] as const),
    ...strata,
  ]);
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, stratum]) => ({ ...stratum, received: receivedOf(stratum) ?? null }));
}

const drawnOf = ({ frame, achieved }: FrameReading): FrameView['drawn'] =>
  (frame.draw?.strata ?? []).map((stratum) => ({
    ...stratum,
    achieved: achieved.get(stratumKey(stratum)) ?? 0,
    replaced: frame.replacements.filter((one) => stratumKey(one) === stratumKey(stratum)).length,
  }));

/**
 * The same for whom its platforms are: what proves that nothing was chosen (hash, commitment, counts), their own
 * string, and the seed once disclosed; neither who imported what, nor how the evaluations go.
 */
export const outerView = (view: FrameView): FrameView => ({
  ...view,
  files: [],
  job: null,
  partyStringBy: null,
  seed: view.disclosedAt === null ? null : view.seed,
  drawn: view.drawn.map((stratum) => ({ ...stratum, achieved: 0, replaced: 0 })),
});
