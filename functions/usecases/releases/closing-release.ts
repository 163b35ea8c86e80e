import { flowId, type Flow } from '#domain/channel';
import type { Figure } from '#domain/figure';
import { mergeBatches } from '#domain/figures/merge-batches';
import { chooseClosing, type ClosingFate, type PastClosing } from '#domain/release/choose-closing';
import type { ClosingStratum } from '#domain/release/closing-stratum';
import type { ClosingCell } from '#domain/release/closing-variables';
import { countedAtClosing, NOTHING_RELEASED } from '#domain/release/released-stratum';
import { digestOf } from '../digest.ts';
import { placesOf, type Place } from '../figures/frozen-pages.ts';
import { countedPartsOfWave } from '../figures/parts.ts';
import { closedFigures } from '../figures/snapshot.ts';
import { flowsOfPart, strataOf } from '../figures/wave-figures.ts';
import { candidatesOf, placeKey, type Candidate } from './closing-candidates.ts';
import { stratumKey } from './counted-parts.ts';
import { again, withheld, withoutTellingParts, type Figures } from './released-figures.ts';
import type { ClosedPart, ReleaseBook } from './release-book.ts';
import type { ReleaseSource } from './release-source.ts';
import type { MadeRelease } from './weekly-release.ts';

/**
 * The release of a closing: every figure as it closed, but those that changed too little since readers last got a value
 * of them, which repeat it, and those that something too small could be derived from, which are withheld.
 * @param number of the release
 */
export function closingRelease(source: ReleaseSource, number: number): MadeRelease {
  const { reading, book } = source;
  const parts = ['', ...countedPartsOfWave(reading)];
  const places = placesOf(reading);
  const closed = new Map(places.map((place) => [placeKey(place), closedFigures(reading, place, parts)]));
  const fates = new Map<string, ReadonlyMap<string, ClosingFate>>();
  const kept = new Map<string, ClosedPart>();
  const known = new Map<string, readonly ClosingFate[]>();
  for (const part of parts) {
    const chosen = choosePart(source, { part, closed, known });
    fates.set(part, chosen.fates);
    kept.set(part, chosen.kept);
  }
  const figures = new Map<Place, Figures>();
  for (const place of places) {
    const before = (part: string) => source.before({ ...place, part });
    const own = Object.entries(closed.get(placeKey(place)) ?? {}).map(([part, figure]) => {
      const fate = fates.get(part)?.get(placeKey(place));
      return [part, publishedAs(figure, fate, before(part))] as const;
    });
    figures.set(place, withoutTellingParts(reading, { place, figures: Object.fromEntries(own), before }));
  }
  return { figures, book: closedBook(source, { ...book, closings: grown(book, number, kept) }, number) };
}

function publishedAs(figure: Figure, fate: ClosingFate | undefined, before: Figure | undefined): Figure {
  if (fate === 'released' || figure.value === null) return figure;
  return fate === 'repeated' ? again(figure, before) : withheld(figure);
}

type Closed = ReadonlyMap<string, Figures>;
type ChosenPart = { readonly fates: ReadonlyMap<string, ClosingFate>; readonly kept: ClosedPart };

type PartQuestion = {
  readonly part: string;
  readonly closed: Closed;
  /** What was decided of parts of which the same evaluations count: most, where nothing is "not applicable". */
  readonly known: Map<string, readonly ClosingFate[]>;
};

function choosePart(source: ReleaseSource, { part, closed, known }: PartQuestion): ChosenPart {
  const { reading, book, agents } = source;
  const batches = reading.wave.batches.map(({ period }) => period);
  const cells = cellsOf(source, part);
  const candidates = candidatesOf(source, { part, closed, cells: cells.map(({ key }) => key) });
  const past = [...book.closings].flatMap(([number, parts]) => {
    const own = parts.get(part);
    if (own === undefined) return [];
    return [{ number, strata: new Map(Object.entries(own.strata)), released: Object.values(own.released) }];
  });
  const agentOf = (evaluation: string): string => agents.get(evaluation) ?? `?${evaluation}`;
  const alike = shapeOf(cells, candidates, past);
  const chosen = known.get(alike) ?? chooseClosing({ cells, candidates, past, batches, agentOf });
  known.set(alike, chosen);
  const fates = new Map(candidates.map(({ key }, index) => [key, chosen[index] ?? 'hidden']));
  return { fates, kept: keptOf(cells, candidates, fates) };
}

/** Everything a decision rests on, but the values: only whether they are the same as before. */
function shapeOf(
  cells: readonly ClosingCell[],
  candidates: readonly Candidate[],
  past: readonly PastClosing[],
): string {
  const shapes = cells.map(({ key, released, counted, strata }) => {
    const now = new Map(counted.map((one) => [one.evaluation, one]));
    const versions = released.versions.map(({ value, ...version }) => [
      version,
      now.get(version.evaluation)?.value === value,
    ]);
    return [key, counted.map(({ evaluation, batch }) => [evaluation, batch]), versions, strata];
  });
  const told = past.map(({ number, strata, released }) => [number, [...strata], released]);
  return digestOf([JSON.stringify([shapes, candidates, told])]);
}

const keptOf = (
  cells: readonly ClosingCell[],
  candidates: readonly Candidate[],
  fates: ReadonlyMap<string, ClosingFate>,
): ClosedPart => ({
  strata: Object.fromEntries(cells.map(({ key, strata }) => [key, [...strata]])),
  released: Object.fromEntries(
    candidates
      .filter(({ key }) => fates.get(key) === 'released')
      .map(({ key, cells: own }) => [key, [...own]]),
  ),
});

/** Every platform and flow of which anything of the part was counted, now or before. */
function cellsOf({ reading, book, counted }: ReleaseSource, part: string): readonly ClosingCell[] {
  return reading.wave.platforms.flatMap((platform) =>
    flowsOfPart(reading, part, '').flatMap((flow) => {
      const key = stratumKey(part, platform, flowId(flow));
      const [released, own] = [book.strata.get(key) ?? NOTHING_RELEASED, counted.get(key) ?? []];
      if (released.versions.length === 0 && own.length === 0) return [];
      const strata = closingStrata({ reading, part, platform }, flow);
      return [{ key: `${platform}|${flowId(flow)}`, released, counted: own, strata }];
    }),
  );
}

type StrataOf = Pick<ReleaseSource, 'reading'> & { readonly part: string; readonly platform: string };

/** The strata as figures merge them. */
function closingStrata({ reading, part, platform }: StrataOf, flow: Flow): readonly ClosingStratum[] {
  const own = reading.entities.platforms.filter(({ code }) => code === platform);
  const strata = own.flatMap((one) => strataOf(reading, one, { part, flows: [flow] }));
  return mergeBatches(strata).map(({ batch, n, received }) => ({ first: batch, n, received }));
}

const grown = (
  { closings }: ReleaseBook,
  number: number,
  kept: ReadonlyMap<string, ClosedPart>,
): ReleaseBook['closings'] => new Map([...closings, [number, kept]]);

function closedBook({ counted }: ReleaseSource, book: ReleaseBook, number: number): ReleaseBook {
  const keys = new Set([...book.strata.keys(), ...counted.keys()]);
  const strata = [...keys].map(
    (key) =>
      [
        key,
        countedAtClosing(book.strata.get(key) ?? NOTHING_RELEASED, counted.get(key) ?? [], number),
      ] as const,
  );
  return { ...book, strata: new Map(strata) };
}
