import { flowId, type ChannelFilter } from '#domain/channel';
import type { Wave } from '#domain/wave';
import type { ComparedWith } from '../../estimates/compared-with.ts';
import { readCompared, type Compared } from '../../estimates/read-compared.ts';
import type { Place } from '../../figures/frozen-pages.ts';
import type { FrozenAt } from '../../figures/frozen-pages.ts';
import { refusalOf, type AskRefusal } from '../../figures/resolve-ask.ts';
import type { Register } from '../../read-register.ts';
import type { Session } from '../../session.ts';
import { flowsUnder } from '../one-flow.ts';
import { isRefusal } from '../report-source.ts';

type Past = Extract<ComparedWith, { kind: 'past' }>;
type None = Extract<ComparedWith, { kind: 'none' }>;

/** A wave and what it is compared with, as one person may see them. */
export type WavePair = {
  readonly now: Compared;
  readonly before: { readonly kind: 'wave'; readonly compared: Compared } | Past | None;
};

export type PairAsked = {
  readonly wave: Wave;
  readonly part: string;
  /** Where figures are wanted beside those of each platform in each flow. */
  readonly places?: readonly Place[];
};

/** Reads a wave and the one before. */
export async function readPair(
  session: Session,
  register: Register,
  asked: PairAsked,
): Promise<WavePair | AskRefusal> {
  const now = await read(session, register, asked);
  if (isRefusal(now)) return now;
  const { before } = now;
  if (before.kind === 'none' || before.kind === 'past') return { now, before };
  const at = before.kind === 'frozen' ? before.at : undefined;
  const wave = at === undefined ? before.kind === 'live' && before.wave : waveOf(register, at);
  if (wave === undefined || wave === false) return refusalOf('not-compared', { wave: [now.wave.code] });
  const compared = await read(session, register, { ...asked, wave }, at);
  return isRefusal(compared) ? compared : { now, before: { kind: 'wave', compared } };
}

const waveOf = ({ waves }: Register, at: FrozenAt): Wave | undefined =>
  waves.find(({ code }) => code === at.wave);

/** What a wave is compared with is called by its code, or its quarter; null when there is nothing. */
export function nameOfBefore({ before }: WavePair): string | null {
  if (before.kind === 'wave') return before.compared.wave.code;
  return before.kind === 'past' ? before.quarter : null;
}

function read(session: Session, register: Register, { wave, part, places = [] }: PairAsked, at?: FrozenAt) {
  const flows = flowsUnder(wave, '');
  const told = wave.platforms.flatMap((entity) =>
    flows.map((flow): { entity: string; channel: ChannelFilter } => ({ entity, channel: flowId(flow) })),
  );
  const parts = part === '' ? [''] : ['', part];
  return readCompared(session, register, { wave, at, flows, parts, places: [...places, ...told] });
}
