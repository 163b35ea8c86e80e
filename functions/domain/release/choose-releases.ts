import type { Coverage } from './coverage.ts';
import { knownAlone } from './known-alone.ts';
import { isLight, together, type Atom } from './minimum-size.ts';
import { inverse, times } from './modular.ts';
import { readerKnowledge } from './reader-knowledge.ts';

export type ReleaseChoice = {
  readonly atoms: readonly Atom[];
  /** What was published before. */
  readonly known: readonly Coverage[];
  /** Those that come first are kept first: totals, then the larger of their parts. */
  readonly candidates: readonly Coverage[];
};

/**
 * Which figures may be published so that no combination of them and of what was published covers fewer than five
 * evaluations or three agents. A reader is taken to know every weight and count exactly, so that a figure is a linear
 * equation in the sums of its atoms, and everything derivable a combination of equations: complementary suppression
 * decided by linear algebra, one figure after the other (Willenborg & de Waal, Elements of Statistical Disclosure
 * Control, 2001, on secondary suppression in linked tables). What comes first is kept: the total before its parts, and
 * of these the smallest goes last, so that it is the one hidden.
 * @returns by candidate, whether it is published
 */
export function chooseReleases({ atoms, known, candidates }: ReleaseChoice): readonly boolean[] {
  const alone = knownAlone(atoms, known);
  const rest = (coverages: readonly Coverage[]): readonly Coverage[] =>
    coverages.map((coverage) => new Map([...coverage].filter(([atom]) => !alone.has(atom))));
  const [told, asked] = [rest(known), rest(candidates)];
  const columns = columnsOf(atoms, [...told, ...asked]);
  const knowledge = readerKnowledge(columns.map(({ atom }) => atom));
  const rowOf = (coverage: Coverage): Float64Array =>
    Float64Array.from(columns, ({ first }) => coverage.get(first) ?? 0);
  for (const coverage of told) knowledge.learn(rowOf(coverage));
  return asked.map((coverage) => knowledge.tryLearn(rowOf(coverage)));
}

type Column = { readonly first: number; readonly atom: Atom };

/** Atoms that weigh in everything in the same proportion are one; those in nothing are none. */
function columnsOf(atoms: readonly Atom[], coverages: readonly Coverage[]): readonly Column[] {
  const parts = atoms.map((): [number, number][] => []);
  for (const [index, coverage] of coverages.entries())
    for (const [atom, weight] of coverage) parts[atom]?.push([index, weight]);
  const alike = new Map<string, number[]>();
  for (const [place, part] of parts.entries()) {
    if (part.length === 0) continue;
    const key = proportions(part);
    const own = alike.get(key);
    if (own === undefined) alike.set(key, [place]);
    else own.push(place);
  }
  return [...alike.values()].map((own) => columnOf(atoms, own)).sort(heavyThenLarger);
}

function columnOf(atoms: readonly Atom[], places: readonly number[]): Column {
  const own = places.flatMap((place) => atoms[place] ?? []);
  return { first: places[0] ?? 0, atom: together(own) };
}

const heavyThenLarger = (a: Column, b: Column): number =>
  Number(isLight(a.atom)) - Number(isLight(b.atom)) ||
  b.atom.evaluations.size - a.atom.evaluations.size ||
  a.first - b.first;

function proportions(part: readonly (readonly [number, number])[]): string {
  const unit = inverse(part[0]?.[1] ?? 1);
  return part.map(([index, weight]) => `${index}:${times(weight, unit)}`).join(' ');
}
