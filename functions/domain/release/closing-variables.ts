import { stratumOfBatch, type ClosingStratum } from './closing-stratum.ts';
import { atomOf, type Atom } from './minimum-size.ts';
import {
  isSame,
  lotsOf,
  type Counted,
  type ReleasedStratum,
  type ReleasedVersion,
} from './released-stratum.ts';

/** What a closing knows of one cell (platform, channel and direction) for one part. */
export type ClosingCell = {
  readonly key: string;
  readonly released: ReleasedStratum;
  readonly counted: readonly Counted[];
  readonly strata: readonly ClosingStratum[];
};

/** Versions of evaluations of a cell that are in the same figures of every release. */
export type ClosingVariable = {
  readonly cell: string;
  readonly atom: Atom;
  /** Of a version that was counted before. */
  readonly version?: ReleasedVersion | undefined;
  readonly batch: string;
  /** The stratum of this closing it counts in; -1 for a version that counts no more. */
  readonly stratum: number;
};

/**
 * The unknowns of the reader: every version of every evaluation that was ever counted or is now, those alike together.
 * @param agentOf who an evaluation that counts no more was of
 */
export function variablesOf(
  cell: ClosingCell,
  batches: readonly string[],
  agentOf: (evaluation: string) => string,
): readonly ClosingVariable[] {
  const now = new Map(cell.counted.map((one) => [one.evaluation, one]));
  const place = (batch: string): number => stratumOfBatch(cell.strata, batch, batches);
  const known = new Set<string>();
  const alike = new Map<string, { variable: Omit<ClosingVariable, 'atom'>; members: Counted[] }>();
  const add = (one: Counted, stratum: number, version?: ReleasedVersion): void => {
    const { group = '', from = 0, until = 0, closings = [] } = version ?? {};
    const key = [one.batch, stratum, group, from, until, closings.join('+')].join('|');
    const own = alike.get(key);
    const variable = { cell: cell.key, version, batch: one.batch, stratum };
    if (own === undefined) alike.set(key, { variable, members: [one] });
    else own.members.push(one);
  };
  for (const version of cell.released.versions) {
    const { evaluation } = version;
    const current = now.get(evaluation);
    const counts = current !== undefined && isSame(version, current) && !known.has(evaluation);
    if (counts) known.add(evaluation);
    const agent = current?.agent ?? agentOf(evaluation);
    add({ ...version, agent }, counts ? place(version.batch) : -1, version);
  }
  for (const one of cell.counted) if (!known.has(one.evaluation)) add(one, place(one.batch));
  return [...alike.values()].map(({ variable, members }) => ({ ...variable, atom: atomOf(members) }));
}

/**
 * What the lots of a cell told: for every group of batches and each of its lots, which variables were counted then.
 * @returns places in the variables
 */
export function toldByLots(
  { released, key }: ClosingCell,
  variables: readonly ClosingVariable[],
): readonly (readonly number[])[] {
  const groups = [...new Set(released.versions.filter(({ from }) => from > 0).map(({ group }) => group))];
  return groups.flatMap((group) =>
    Array.from({ length: lotsOf(released, [group]) }, (_, lot) =>
      variables.flatMap(({ cell, version }, place) =>
        cell === key && version?.group === group && countedAt(version, lot + 1) ? [place] : [],
      ),
    ),
  );
}

const countedAt = ({ from, until }: ReleasedVersion, lot: number): boolean =>
  from > 0 && from <= lot && (until === undefined || until > lot);
