import * as fc from 'fast-check';
import { published, versionAt, type History, type Lived } from '../../../support/release-world.ts';

/*
 * An attacker who knows nothing of how releases are decided. They know who was evaluated when, every weight and every
 * count, and every figure ever published; so each figure is a linear equation in the scores. Its coefficients are found
 * by changing scores and looking at the figures: no rule of ours is used. They try every small group of people: can any
 * combination of the equations be about these alone?
 */

const lived: fc.Arbitrary<Lived> = fc.record({
  platform: fc.nat(2),
  flow: fc.constantFrom(0, 0, 0, 1, 1, 2),
  batch: fc.nat(1),
  agent: fc.oneof(fc.constant(null), fc.nat(3)),
  enters: fc.nat(3),
  revised: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 4 }),
  leaves: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 8 }),
});

/** Groups rather than persons: several who came at once, as batches of evaluations are. */
const people = fc
  .array(fc.tuple(lived, fc.integer({ min: 1, max: 6 })), { minLength: 3, maxLength: 12 })
  .map((groups) =>
    groups.flatMap(([one, count]) =>
      Array.from({ length: count }, (_, index) => ({
        ...one,
        agent: one.agent === null ? null : (one.agent + index) % 5,
      })),
    ),
  );

const releases = fc.constantFrom<History['releases']>(
  ['closing'],
  ['closing', 'closing'],
  ['weekly', 'closing'],
  ['weekly', 'weekly', 'closing'],
  ['weekly', 'weekly', 'closing', 'closing'],
);

const history: fc.Arbitrary<History> = fc
  .record({
    lived: people,
    releases,
    received: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 24, maxLength: 24 }),
    isUnknown: fc.option(fc.nat(17), { freq: 3 }),
  })
  .map(({ lived: own, releases: kinds, received, isUnknown }) => ({
    lived: own,
    releases: kinds,
    received: (release, platform, flow, batch) => {
      const place = platform * 6 + flow * 2 + batch;
      return place === isUnknown ? null : (received[(place + release * 5) % 24] ?? 1) * 10;
    },
  }));

type Unknown = { readonly people: ReadonlySet<number>; readonly agents: ReadonlySet<string> };

/** Scores far apart, so that none is ever that of another version. */
const scoreOf = (evaluation: number, version: number): number => 100_000 + evaluation * 4000 + version * 2000;

/** The equations, a row each, over the unknowns: versions alike in everything are one, as they always count together. */
function equations(world: History): { readonly rows: number[][]; readonly unknowns: readonly Unknown[] } {
  const plain = published(world, scoreOf);
  const rows = plain.map((): number[] => []);
  const unknowns: Unknown[] = [];
  for (const { members, version } of alike(world)) {
    const changed = published(world, (evaluation, of) => {
      const moves = of === version && members.includes(evaluation);
      return scoreOf(evaluation, of) + (moves ? 500 : 0);
    });
    for (const [index, { value }] of changed.entries())
      rows[index]?.push((value - (plain[index]?.value ?? NaN)) / 0.01 / members.length);
    unknowns.push({
      people: new Set(members),
      agents: new Set(members.map((member) => agentOf(world.lived[member], member))),
    });
  }
  return { rows, unknowns };
}

const agentOf = (one: Lived | undefined, index: number): string =>
  one?.agent === null || one === undefined ? `?${index}` : `${one.platform}#${one.agent}`;

function alike({ lived: own, releases: kinds }: History) {
  const groups = new Map<string, { members: number[]; version: number }>();
  for (const [index, one] of own.entries())
    for (const version of [0, 1]) {
      if (!kinds.some((_, release) => versionAt(one, release) === version)) continue;
      const key = JSON.stringify([{ ...one, agent: null }, version]);
      const group = groups.get(key) ?? { members: [], version };
      groups.set(key, group);
      group.members.push(index);
    }
  return [...groups.values()];
}

const isZero = (value: number): boolean => Math.abs(value) < 1e-7;

/** Reduced rows, by elimination with the largest pivots. */
function reduced(rows: readonly (readonly number[])[]): number[][] {
  const left = rows.map((row) => {
    const largest = Math.max(...row.map(Math.abs));
    return row.map((value) => (largest === 0 ? 0 : value / largest));
  });
  const done: number[][] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    left.sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    const [first] = left;
    if (first === undefined || isZero(first[column] ?? 0)) continue;
    left.shift();
    const pivot = first.map((value) => value / (first[column] ?? 1));
    for (const others of [left, done])
      for (const [index, row] of others.entries())
        others[index] = row.map((value, place) => value - (row[column] ?? 0) * (pivot[place] ?? 0));
    done.push(pivot);
  }
  return done;
}

/** Whether some combination of the rows is about these unknowns alone: without them the rows depend on each other. */
const tells = (rows: readonly (readonly number[])[], chosen: ReadonlySet<number>): boolean =>
  reduced(rows.map((row) => row.filter((_, place) => !chosen.has(place)))).length < rows.length;

/** The groups of unknowns that are fewer than five people, or than three agents, and that something is told about. */
function toldAbout(world: History): readonly (readonly number[])[] {
  const { rows, unknowns } = equations(world);
  const basis = reduced(rows);
  const told: number[][] = [];
  const grow = (chosen: readonly number[], from: number): void => {
    for (let next = from; next < unknowns.length; next += 1) {
      const wider = [...chosen, next];
      if (!isSmall(wider.flatMap((place) => unknowns[place] ?? []))) continue;
      if (tells(basis, new Set(wider))) told.push(wider);
      grow(wider, next + 1);
    }
  };
  grow([], 0);
  return told;
}

function isSmall(unknowns: readonly Unknown[]): boolean {
  const people = new Set(unknowns.flatMap((one) => [...one.people]));
  const agents = new Set(unknowns.flatMap((one) => [...one.agents]));
  return people.size < 5 || agents.size < 3;
}

test('nothing about fewer than five evaluations or three agents follows from all that was ever released', () => {
  fc.assert(
    fc.property(history, (world) => {
      expect(toldAbout(world)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
