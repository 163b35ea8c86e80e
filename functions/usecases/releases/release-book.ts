import * as z from 'zod';
import type { ReleasedStratum } from '#domain/release/released-stratum';
import type { Wave } from '#domain/wave';
import type { OrganisationStore } from '../ports.ts';
import { waveScope } from '../row-keys.ts';
import { releaseName } from './release-name.ts';

const stratumSchema = z.object({
  first: z.string(),
  n: z.int().min(0),
  received: z.number().nullable(),
});

/** What a closing published of one part. */
const closedPartSchema = z.object({
  /** By cell (`platform|phone-in`). */
  strata: z.record(z.string(), z.array(stratumSchema)),
  /** By figure (`entity#channel`), its cells. */
  released: z.record(z.string(), z.array(z.string())),
});
export type ClosedPart = z.infer<typeof closedPartSchema>;

/** Everything readers without rows were told of a wave, so that the next release tells nothing by difference. */
export type ReleaseBook = {
  /** By stratum (`part|platform|phone-in`). */
  readonly strata: ReadonlyMap<string, ReleasedStratum>;
  /** By number of the release a closing made, then by part. */
  readonly closings: ReadonlyMap<number, ReadonlyMap<string, ClosedPart>>;
};

export const EMPTY_BOOK: ReleaseBook = { strata: new Map(), closings: new Map() };

/** A version as it is kept: without the names of its fields, since there are thousands. */
const versionSchema = z.tuple([
  z.string(),
  z.string(),
  z.int(),
  z.string(),
  z.int(),
  z.int().nullable(),
  z.array(z.int()),
]);
const keptStratum = z.object({
  key: z.string(),
  groups: z.array(z.array(z.string())),
  versions: z.array(versionSchema),
});
type KeptStratum = z.infer<typeof keptStratum>;
const strataPage = z.array(keptStratum);
const closingPage = z.array(z.object({ closing: z.int(), part: z.string(), kept: closedPartSchema }));
const manifestSchema = z.object({ strata: z.int(), closings: z.int() });

/** No question of a formula has such a key: those have a # in them. */
const MANIFEST = 'book|';
const strataKey = (page: number): string => `book|strata|${page}`;
const closingKey = (page: number): string => `book|closings|${page}`;
/** Characters of a page: one is an item of a table, that holds 400 kB. */
const PAGE_LENGTH = 200_000;

/** The pages of a book, kept beside those of its release. */
export function bookPages({ strata, closings }: ReleaseBook): ReadonlyMap<string, string> {
  const strataTexts = [...strata].map(([key, stratum]) => JSON.stringify(toKept(key, stratum)));
  const closingTexts = [...closings].flatMap(([closing, parts]) =>
    [...parts].map(([part, kept]) => JSON.stringify({ closing, part, kept })),
  );
  const [first, second] = [pagesOf(strataTexts), pagesOf(closingTexts)];
  return new Map([
    [MANIFEST, JSON.stringify({ strata: first.length, closings: second.length })],
    ...first.map((text, page) => [strataKey(page), text] as const),
    ...second.map((text, page) => [closingKey(page), text] as const),
  ]);
}

/** What readers were told of a wave so far. */
export async function readBook(store: OrganisationStore, { code, release }: Wave): Promise<ReleaseBook> {
  if (release === undefined) return EMPTY_BOOK;
  const read = (keys: readonly string[]) => store.snapshots.read(waveScope(code), releaseName(release), keys);
  const manifest = manifestSchema.parse(JSON.parse((await read([MANIFEST])).get(MANIFEST) ?? 'null'));
  const strataKeys = Array.from({ length: manifest.strata }, (_, page) => strataKey(page));
  const closingKeys = Array.from({ length: manifest.closings }, (_, page) => closingKey(page));
  const texts = await read([...strataKeys, ...closingKeys]);
  const page = (key: string): unknown => JSON.parse(texts.get(key) ?? 'null');
  const strata = strataKeys.flatMap((key) => strataPage.parse(page(key)));
  const closings = new Map<number, Map<string, ClosedPart>>();
  for (const { closing, part, kept } of closingKeys.flatMap((key) => closingPage.parse(page(key))))
    closings.set(closing, (closings.get(closing) ?? new Map<string, ClosedPart>()).set(part, kept));
  return { strata: new Map(strata.map((kept) => [kept.key, fromKept(kept)])), closings };
}

function pagesOf(texts: readonly string[]): readonly string[] {
  const pages: string[][] = [];
  let length = PAGE_LENGTH;
  for (const text of texts) {
    if (length + text.length > PAGE_LENGTH) [length] = [0, pages.push([])];
    pages.at(-1)?.push(text);
    length += text.length;
  }
  return pages.map((page) => `[${page.join(',')}]`);
}

const toKept = (key: string, { groups, versions }: ReleasedStratum): KeptStratum => ({
  key,
  groups: groups.map((group) => [...group]),
  versions: versions.map(({ evaluation, batch, value, group, from, until, closings }) => [
    evaluation,
    batch,
    value,
    group,
    from,
    until ?? null,
    [...closings],
  ]),
});

const fromKept = ({ groups, versions }: KeptStratum): ReleasedStratum => ({
  groups,
  versions: versions.map(([evaluation, batch, value, group, from, until, closings]) => ({
    evaluation,
    batch,
    value,
    group,
    from,
    ...(until !== null && { until }),
    closings,
  })),
});
