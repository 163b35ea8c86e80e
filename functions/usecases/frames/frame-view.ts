import type { FrameView } from '#contract/frame';
import type { JobView } from '#contract/job';
import { channels, directions, flowId } from '#domain/channel';
import { frameId } from '#domain/sampling/frame-id';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import { stratumKey } from '#domain/sampling/stratum-key';
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
  const { lists, frozen, brandString, partyString, draw } = frame;
  return {
    ...batch,
    id: frameId(frame),
    party: frame.party,
    platforms: [...reading.platforms],
    state: frameState(frame),
    files: lists.map((list) => ({
      job: list.job,
      fileName: list.fileName,
      at: list.at,
      by: list.by.name,
      taken: list.taken,
    })),
    strata: strataOf(reading),
    ineligible: ineligibleReasons
      .map((reason) => ({ reason, contacts: ineligible.get(reason) ?? 0 }))
      .filter(({ contacts }) => contacts > 0),
    notice,
    hash: frozen?.hash ?? null,
    frozenAt: frozen?.at ?? null,
    commitment: frozen === null || brandString === null ? null : digestOfText(brandString),
    partyString: partyString?.text ?? null,
    partyStringBy: partyString?.by.name ?? null,
    seed: draw?.seed ?? null,
    drawRevision: draw?.revision ?? 0,
    drawnAt: draw?.at ?? null,
    drawn: drawnOf(reading),
    disclosedAt: frame.disclosedAt,
    firstEnd: firstStart === null ? null : endOf(firstStart, wave.timeZone),
    job: job ?? null,
  };
}

/** Strata in which there is something: contacts, contacts left out, or a volume somebody recorded. */
function strataOf({ batch, frame, platforms, volumes }: FrameReading): FrameView['strata'] {
  const { strata } = frameTotals(frame);
  const all = new Map<string, StratumTotal>(strata);
  for (const platform of platforms)
    for (const channel of channels)
      for (const direction of directions) {
        const none = { platform, channel, direction, contacts: 0, ineligible: 0 };
        const key = stratumKey(none);
        const received = volumes.get(platform)?.get(`${batch.period}#${flowId(none)}`);
        if (received !== undefined && !all.has(key)) all.set(key, none);
      }
  return [...all.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, stratum]) => ({
      ...stratum,
      received: volumes.get(stratum.platform)?.get(`${batch.period}#${flowId(stratum)}`) ?? null,
    }));
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
