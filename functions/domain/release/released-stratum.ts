import { atomOf, isLight } from './minimum-size.ts';

/** An evaluation that counts, as it is now, for one part of the grid. */
export type Counted = {
  /** A name of it that tells nothing else. */
  readonly evaluation: string;
  readonly batch: string;
  /** Its score, in millionths. */
  readonly value: number;
  readonly agent: string;
};

/** One version of an evaluation that readers' figures have counted. */
export type ReleasedVersion = Omit<Counted, 'agent'> & {
  /** The first of the batches it is published together with. */
  readonly group: string;
  /** Counted from this lot of its group on, 1 at first; 0 when only a closing counted it. */
  readonly from: number;
  /** Not any more from this lot on; absent while it counts. */
  readonly until?: number | undefined;
  /** The closings that counted it, by their number. */
  readonly closings: readonly number[];
};

/**
 * What was published so far of one platform, channel, direction and part. New and revised evaluations enter readers'
 * figures by lots (lots de publication) of at least five evaluations and three agents; what they replace leaves with
 * the lot that replaces it. So readers learn of each group of batches one sum after the other, each with at least five
 * evaluations that no earlier one has: whatever is combined of them, with whatever weights, the latest lot in it is
 * there as a whole.
 */
export type ReleasedStratum = {
  /** Batches published together, in order; by themselves when they are in none. */
  readonly groups: readonly (readonly string[])[];
  readonly versions: readonly ReleasedVersion[];
};

export const NOTHING_RELEASED: ReleasedStratum = { groups: [], versions: [] };

/**
 * The stratum with every lot that is complete. Batches without any lot yet wait for each other: those that follow each
 * other and are enough only together are published as one from then on.
 * @param batches of the wave, in order
 */
export function admitLots(
  stratum: ReleasedStratum,
  counted: readonly Counted[],
  batches: readonly string[],
): ReleasedStratum {
  const pending = pendingOf(stratum, counted);
  const groups: (readonly string[])[] = [];
  let waiting: (readonly string[])[] = [];
  for (const group of groupsOf(stratum, batches)) {
    const isOpen = lotsOf(stratum, group) === 0 && isShort(pendingIn(pending, group));
    waiting = isOpen ? [...waiting, group] : [];
    const fused = waiting.flat();
    if (!isOpen) groups.push(group);
    else if (!isShort(pendingIn(pending, fused))) {
      groups.splice(groups.length - waiting.length + 1, waiting.length - 1, fused);
      waiting = [];
    } else groups.push(group);
  }
  return groups.reduce((grown: ReleasedStratum, group) => withLot(grown, group, { pending, counted }), {
    ...stratum,
    groups: groups.filter(({ length }) => length > 1),
  });
}

/** Counted now, and not in this version before. */
export function pendingOf(stratum: ReleasedStratum, counted: readonly Counted[]): readonly Counted[] {
  const current = new Map(present(stratum).map((version) => [version.evaluation, version]));
  return counted.filter((one) => !isSame(current.get(one.evaluation), one));
}

/** The versions that readers' figures count between two closings. */
export const present = ({ versions }: ReleasedStratum): readonly ReleasedVersion[] =>
  versions.filter(({ from, until }) => from > 0 && until === undefined);

export const isSame = (
  version: Pick<Counted, 'value' | 'batch'> | undefined,
  { value, batch }: Pick<Counted, 'value' | 'batch'>,
): boolean => version?.value === value && version.batch === batch;

/** The batches of a wave as they are published, each in one group. */
export function groupsOf(
  { groups }: Pick<ReleasedStratum, 'groups'>,
  batches: readonly string[],
): readonly (readonly string[])[] {
  const fused = new Map(groups.flatMap((group) => group.map((batch) => [batch, group])));
  return [...new Set(batches.map((batch) => fused.get(batch) ?? batch))].map((one) =>
    typeof one === 'string' ? [one] : one,
  );
}

/** How many lots of a group there were. */
export const lotsOf = ({ versions }: ReleasedStratum, [first]: readonly string[]): number =>
  versions.reduce((last, { group, from }) => (group === first ? Math.max(last, from) : last), 0);

const pendingIn = (pending: readonly Counted[], group: readonly string[]): readonly Counted[] =>
  pending.filter(({ batch }) => group.includes(batch));

const isShort = (counted: readonly Counted[]): boolean => isLight(atomOf(counted));

type Now = { readonly pending: readonly Counted[]; readonly counted: readonly Counted[] };

function withLot(stratum: ReleasedStratum, group: readonly string[], { pending, counted }: Now) {
  const [first] = group;
  const lot = pendingIn(pending, group);
  if (first === undefined || isShort(lot)) return stratum;
  const from = lotsOf(stratum, group) + 1;
  const now = new Map(counted.map((one) => [one.evaluation, one]));
  const kept = stratum.versions.map((version) => {
    const leaves = version.group === first && version.from > 0 && version.until === undefined;
    const one = now.get(version.evaluation);
    return leaves && !(one !== undefined && isSame(version, one)) ? { ...version, until: from } : version;
  });
  const entered = lot.map(({ evaluation, batch, value }) => ({
    evaluation,
    batch,
    value,
    group: first,
    from,
    closings: [],
  }));
  return { ...stratum, versions: [...kept, ...entered] };
}

/** The stratum once a closing counted everything. */
export function countedAtClosing(
  stratum: ReleasedStratum,
  counted: readonly Counted[],
  closing: number,
): ReleasedStratum {
  const now = new Map(counted.map((one) => [one.evaluation, one]));
  const versions = stratum.versions.map((version) => {
    const current = now.get(version.evaluation);
    if (current === undefined || !isSame(version, current)) return version;
    now.delete(version.evaluation);
    return { ...version, closings: [...version.closings, closing] };
  });
  const added = [...now.values()].map(({ evaluation, batch, value }) => ({
    evaluation,
    batch,
    value,
    group: '',
    from: 0,
    closings: [closing],
  }));
  return { ...stratum, versions: [...versions, ...added] };
}
