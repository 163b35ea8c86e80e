import { figureSchema } from '#contract/figure';
import type { Wave } from '#domain/wave';
import { gridsOfWave, type Grids } from '../evaluations/read-work.ts';
import { frozenFor } from '../figures/frozen-for.ts';
import {
  readFrozen,
  type FrozenAt,
  type FrozenFigure,
  type FrozenSubject,
  type Place,
} from '../figures/frozen-pages.ts';
import { readWave } from '../figures/read-wave.ts';
import { refusalOf, type AskRefusal } from '../figures/resolve-ask.ts';
import { figureOfWave } from '../figures/wave-figures.ts';
import type { Register } from '../read-register.ts';
import { waveScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { seesLiveFigures } from '../sight.ts';
import type { ComparedWith } from './compared-with.ts';
import { estimateKeys, frozenEstimates, type EstimatesAsked } from './estimate-pages.ts';
import { beforeNow } from './read-before.ts';
import { onceARequest } from './once-a-request.ts';
import { readDetails } from './read-details.ts';
import { liveEstimates, type WaveEstimates } from './wave-estimates.ts';

/** A wave as one person may compare it. */
export type Compared = {
  readonly wave: Wave;
  readonly grids: Grids;
  readonly estimates: WaveEstimates;
  /** What `=BAROMETER` gives of the places asked. */
  readonly figure: (subject: FrozenSubject) => FrozenFigure;
  readonly before: ComparedWith;
};

export type ComparedAsked = EstimatesAsked & {
  readonly wave: Wave;
  readonly places: readonly Place[];
  /** Where it was frozen; where this person's figures come from when it is not said. */
  readonly at?: FrozenAt | undefined;
};

/**
 * What comparisons of a wave are computed from, for this person: as it closed, else for whoever sees rows as they are.
 * A wave closed before that was kept is read again from its rows.
 */
export async function readCompared(
  session: Session,
  register: Register,
  asked: ComparedAsked,
): Promise<Compared | AskRefusal> {
  const { wave } = asked;
  const at = asked.at ?? frozenFor(session.member, wave);
  const { flows, parts, places } = asked;
  const frozen =
    at &&
    (await frozenOnce(register, JSON.stringify([at, flows, parts, places]), () =>
      readKept(session, asked, at),
    ));
  if (frozen !== undefined) return frozen;
  if (!seesLiveFigures(session.member)) {
    const isToCome = asked.at === undefined && wave.state !== 'closed';
    return refusalOf(isToCome ? 'compared-at-closing' : 'not-compared', { wave: [wave.code] });
  }
  return liveOnce(register, wave.code, () => readLive(session, register, wave));
}

const frozenOnce = onceARequest<Compared | undefined>();
const liveOnce = onceARequest<Compared>();

async function readKept(
  { store }: Session,
  { wave, places, ...asked }: ComparedAsked,
  at: FrozenAt,
): Promise<Compared | undefined> {
  const pages = await store.snapshots.read(waveScope(at.wave), at.name, estimateKeys(asked));
  const estimates = frozenEstimates(pages, at.asOf);
  if (estimates === undefined) return undefined;
  const [grids, { figure }] = await Promise.all([gridsOfWave(store, wave), readFrozen(store, at, places)]);
  return { wave, grids, estimates, figure, before: estimates.before };
}

async function readLive(session: Session, register: Register, wave: Wave): Promise<Compared> {
  const [reading, details, before] = await Promise.all([
    readWave({ ...session, register }, wave, wave.platforms),
    readDetails(session, wave, wave.platforms),
    beforeNow(session.store, register, wave),
  ]);
  return {
    wave,
    grids: reading.grids,
    estimates: liveEstimates(reading, details),
    figure: (subject) => figureSchema.parse(figureOfWave(reading, subject, 'provisional')),
    before,
  };
}
