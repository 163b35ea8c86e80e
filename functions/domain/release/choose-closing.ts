import { MINIMUM_EVALUATIONS } from '../figure.ts';
import { chooseReleases } from './choose-releases.ts';
import type { Coverage } from './coverage.ts';
import { weightsOf, stratumOfBatch, type ClosingStrata } from './closing-stratum.ts';
import { toldByLots, variablesOf, type ClosingCell, type ClosingVariable } from './closing-variables.ts';
import { isLight, together } from './minimum-size.ts';

/** A figure of a closing, of one part: which cells it covers, and when readers last got a value of it. */
export type ClosingCandidate = {
  readonly cells: readonly string[];
  /** The number of a closing, or `lots` for a release before any; absent when they never did. */
  readonly last?: number | 'lots' | undefined;
};

/** What an earlier closing of the wave published of the part. */
export type PastClosing = {
  readonly number: number;
  readonly strata: ClosingStrata;
  /** The cells of each figure published. */
  readonly released: readonly (readonly string[])[];
};

export type ClosingQuestion = {
  readonly cells: readonly ClosingCell[];
  /** Those to be kept first, first. */
  readonly candidates: readonly ClosingCandidate[];
  readonly past: readonly PastClosing[];
  /** Of the wave, in order. */
  readonly batches: readonly string[];
  readonly agentOf: (evaluation: string) => string;
};

/** `repeated`: readers keep the value they have; `hidden`: they get none. */
export type ClosingFate = 'released' | 'repeated' | 'hidden';

/**
 * What readers get of each figure at a closing: a new value when at least five evaluations were added or revised in it
 * since their last, and nothing that covers fewer than five, or than three agents, can be derived of all they know.
 */
export function chooseClosing(question: ClosingQuestion): readonly ClosingFate[] {
  const { cells, candidates, past, batches, agentOf } = question;
  const variables = cells.flatMap((cell) => variablesOf(cell, batches, agentOf));
  const byCell = placesByCell(variables);
  const isOpen = candidates.map((candidate) => mayChange(candidate, variables, byCell));
  const asked = candidates.filter((_, index) => isOpen[index]);
  const strata = new Map(cells.map(({ key, strata: own }) => [key, own]));
  const chosen = chooseReleases({
    atoms: variables.map(({ atom }) => atom),
    known: [
      ...cells.flatMap((cell) => toldByLots(cell, variables).map(evenly)),
      ...past.flatMap((closing) => toldByClosing(closing, { variables, byCell, batches })),
    ],
    candidates: asked.map((candidate) => coverageNow(candidate, strata, { variables, byCell })),
  });
  const released = new Set(asked.filter((_, index) => chosen[index]));
  return candidates.map((candidate) => {
    if (released.has(candidate)) return 'released';
    return candidate.last === undefined ? 'hidden' : 'repeated';
  });
}

type Places = ReadonlyMap<string, readonly number[]>;
type Unknowns = { readonly variables: readonly ClosingVariable[]; readonly byCell: Places };

function placesByCell(variables: readonly ClosingVariable[]): Places {
  const places = new Map<string, number[]>();
  for (const [place, { cell }] of variables.entries()) {
    const own = places.get(cell);
    if (own === undefined) places.set(cell, [place]);
    else own.push(place);
  }
  return places;
}

function mayChange(
  { cells, last }: ClosingCandidate,
  variables: readonly ClosingVariable[],
  byCell: Places,
): boolean {
  const own = cells.flatMap((cell) => byCell.get(cell) ?? []).flatMap((place) => variables[place] ?? []);
  const counted = own.filter(({ stratum }) => stratum >= 0);
  if (isLight(together(counted.map(({ atom }) => atom)))) return false;
  const added = counted.filter(({ version }) => !wasIn(version, last));
  return together(added.map(({ atom }) => atom)).evaluations.size >= MINIMUM_EVALUATIONS;
}

function wasIn(version: ClosingVariable['version'], last: ClosingCandidate['last']): boolean {
  if (version === undefined || last === undefined) return false;
  if (last === 'lots') return version.from > 0 && version.until === undefined;
  return version.closings.includes(last);
}

const evenly = (places: readonly number[]): Coverage => new Map(places.map((place) => [place, 1]));

function coverageNow(
  { cells }: ClosingCandidate,
  strata: ClosingStrata,
  { variables, byCell }: Unknowns,
): Coverage {
  const weights = weightsOf(strata, cells);
  return coverage(cells, byCell, (place) => {
    const { cell, stratum } = variables[place] ?? { cell: '', stratum: -1 };
    return weights.get(cell)?.[stratum];
  });
}

function toldByClosing(
  { number, strata, released }: PastClosing,
  { variables, byCell, batches }: Unknowns & { readonly batches: readonly string[] },
): readonly Coverage[] {
  return released.map((cells) => {
    const weights = weightsOf(strata, cells);
    return coverage(cells, byCell, (place) => {
      const variable = variables[place];
      if (variable?.version?.closings.includes(number) !== true) return undefined;
      const own = strata.get(variable.cell) ?? [];
      return weights.get(variable.cell)?.[stratumOfBatch(own, variable.batch, batches)];
    });
  });
}

function coverage(
  cells: readonly string[],
  byCell: Places,
  weightAt: (place: number) => number | undefined,
): Coverage {
  const places = cells.flatMap((cell) => byCell.get(cell) ?? []);
  return new Map(
    places.flatMap((place): [number, number][] => {
      const weight = weightAt(place);
      return weight === undefined ? [] : [[place, weight]];
    }),
  );
}
