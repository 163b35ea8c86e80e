import * as fc from 'fast-check';
import { chooseReleases, type ReleaseChoice } from '#domain/release/choose-releases';
import type { Coverage } from '#domain/release/coverage';
import { isLight, together, type Atom } from '#domain/release/minimum-size';

/** Exact, over the fractions, and by trying every group of atoms: slow and without any idea. */
type Fraction = readonly [bigint, bigint];
const isZero = ([top]: Fraction): boolean => top === 0n;
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduce(a * c, b * d);
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduce(a * d - c * b, b * d);
const over = (one: Fraction, [c, d]: Fraction): Fraction => times(one, c < 0n ? [-d, -c] : [d, c]);
function reduce(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [top / a, bottom / a];
}

function rank(rows: readonly (readonly Fraction[])[]): number {
  let left = rows;
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.find((row) => !isZero(row[column] ?? [0n, 1n]));
    if (pivot === undefined) continue;
    found += 1;
    const unit = pivot[column] ?? [1n, 1n];
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = over(row[column] ?? [0n, 1n], unit);
        return row.map((value, place) => minus(value, times(factor, pivot[place] ?? [0n, 1n])));
      });
  }
  return found;
}

/** Whether a combination of these covers few: without the atoms of some small group, they depend on each other. */
function tellsOfFew(atoms: readonly Atom[], coverages: readonly Coverage[]): boolean {
  const rows = coverages.map((coverage) =>
    atoms.map((_, place): Fraction => [BigInt(coverage.get(place) ?? 0), 1n]),
  );
  const full = rank(rows);
  return smallGroups(atoms).some((group) => {
    const without = rows.map((row) => row.filter((_, place) => !group.has(place)));
    return rank(without) < full;
  });
}

function smallGroups(atoms: readonly Atom[]): ReadonlySet<number>[] {
  const groups: ReadonlySet<number>[] = [];
  for (let bits = 1; bits < 1 << atoms.length; bits += 1) {
    const group = atoms.map((_, place) => place).filter((place) => (bits >> place) % 2 === 1);
    if (isLight(together(group.flatMap((place) => atoms[place] ?? [])))) groups.push(new Set(group));
  }
  return groups;
}

const atom = fc
  .tuple(fc.constantFrom(1, 1, 1, 2, 2, 3, 4, 6), fc.nat(5), fc.boolean())
  .map(([size, agent, isOne]) => ({ size, agent, isOne }));
const choice: fc.Arbitrary<ReleaseChoice> = fc.array(atom, { minLength: 2, maxLength: 8 }).chain((drawn) => {
  const atoms = drawn.map(({ size, agent, isOne }, place): Atom => {
    const names = Array.from({ length: size }, (_, index) => `${place}.${index}`);
    const agents = names.map((name, index) => (isOne ? `A${agent}` : index === 0 ? `A${agent}` : name));
    return { evaluations: new Set(names), agents: new Set(agents) };
  });
  const coverage = fc
    .array(fc.constantFrom(0, 0, 1, 1, 2), { minLength: atoms.length, maxLength: atoms.length })
    .map((weights) => new Map(weights.flatMap((weight, place) => (weight === 0 ? [] : [[place, weight]]))));
  const candidates = fc.array(coverage, { minLength: 1, maxLength: 9 });
  return candidates.map((own): ReleaseChoice => ({ atoms, known: [], candidates: own }));
});

test('a figure is published exactly when nothing about few follows from it and those before', () => {
  fc.assert(
    fc.property(choice, ({ atoms, known, candidates }) => {
      const chosen = chooseReleases({ atoms, known, candidates });

      const published: Coverage[] = [];
      for (const [index, candidate] of candidates.entries()) {
        const isSafe = !tellsOfFew(atoms, [...published, candidate]);
        expect(chosen[index]).toBe(isSafe);
        if (isSafe) published.push(candidate);
      }
    }),
    { numRuns: 150 },
  );
});

test('what was published before is known to whoever compares', () => {
  const atoms = [6, 3].map((size, place): Atom => {
    const names = new Set(Array.from({ length: size }, (_, index) => `${place}.${index}`));
    return { evaluations: names, agents: names };
  });
  const [large, both] = [new Map([[0, 1]]), new Map([[0, 1], [1, 1]])]; // prettier-ignore

  expect(chooseReleases({ atoms, known: [], candidates: [both, large] })).toEqual([true, false]);
  expect(chooseReleases({ atoms, known: [large], candidates: [both] })).toEqual([false]);
});
