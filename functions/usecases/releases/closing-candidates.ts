import { channelFilters, flowId, flowsOf, type ChannelFilter } from '#domain/channel';
import type { ClosingCandidate } from '#domain/release/choose-closing';
import { NETWORK, platformsOf } from '../figures/entity.ts';
import { placesOf, type Place } from '../figures/frozen-pages.ts';
import type { Figures } from './released-figures.ts';
import type { ReleaseSource } from './release-source.ts';

export type Candidate = ClosingCandidate & {
  /** `entity#channel`. */
  readonly key: string;
};

export const placeKey = ({ entity, channel }: Place): string => `${entity}#${channel}`;

type CandidatesOf = {
  readonly part: string;
  /** Figures as they closed, by place. */
  readonly closed: ReadonlyMap<string, Figures>;
  /** Of which anything was counted. */
  readonly cells: readonly string[];
};

/**
 * The figures of a part that have a value, in the order in which they are kept: the network before countries and
 * providers, these before platforms; every channel together first, then the two modes, channels, flows; of those alike
 * the larger first.
 */
export function candidatesOf(
  source: ReleaseSource,
  { part, closed, cells }: CandidatesOf,
): readonly Candidate[] {
  const known = new Set(cells);
  const { entities } = source.reading;
  const codes = new Set(entities.platforms.map(({ code }) => code));
  const ranked = placesOf(source.reading).flatMap((place) => {
    const figure = closed.get(placeKey(place))?.[part];
    if (figure === undefined || figure.value === null) return [];
    const covered = (platformsOf(entities, place.entity) ?? []).flatMap(({ code }) =>
      flowsOf(place.channel).map((flow) => `${code}|${flowId(flow)}`),
    );
    const candidate = {
      key: placeKey(place),
      cells: covered.filter((cell) => known.has(cell)),
      last: lastOf(source, place, part),
    };
    const rank = [entityRank(place.entity, codes), channelRank(place.channel), -(figure.n ?? 0)];
    return [{ rank, candidate }];
  });
  return ranked
    .sort((a, b) => byRank(a.rank, b.rank) || (a.candidate.key < b.candidate.key ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** The last closing that gave a value of it; else, when readers have one, it is of a release before any. */
function lastOf({ book, before }: ReleaseSource, place: Place, part: string): Candidate['last'] {
  const closings = [...book.closings].filter(
    ([, parts]) => parts.get(part)?.released[placeKey(place)] !== undefined,
  );
  const number = closings.at(-1)?.[0];
  if (number !== undefined) return number;
  return before({ ...place, part }) === undefined ? undefined : 'lots';
}

function entityRank(entity: string, platforms: ReadonlySet<string>): number {
  if (entity === NETWORK) return 0;
  return platforms.has(entity) ? 2 : 1;
}

function channelRank(channel: ChannelFilter): number {
  if (channel === '') return 0;
  if (channel === 'sync' || channel === 'async') return 1;
  return channelFilters.some((filter) => filter.startsWith(`${channel}-`)) ? 2 : 3;
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
