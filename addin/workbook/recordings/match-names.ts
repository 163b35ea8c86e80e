import { IdsInNames } from './ids-in-names.ts';
import { withoutExtension, type NamePattern } from './name-pattern.ts';

/** Something named that is to go to a contact: a file, or a text out of one. */
export type NamedThing = {
  /** Of its own among all: the path of the file, or that and a line. */
  readonly key: string;
  readonly name: string;
  /** Folders it lies in, the nearest first: they too may be named after the contact. */
  readonly folders?: readonly string[];
  /** Ids that it says itself, in the order they are believed. */
  readonly ids?: readonly string[];
};

/** Where a thing goes, or why that is not known: nobody is named, several are, or another thing goes there too. */
export type Match =
  | { readonly key: string; readonly contact: string }
  | {
      readonly key: string;
      readonly why: 'nobody' | 'several' | 'twice';
      readonly candidates: readonly string[];
    };

export type MatchRules = {
  /** Ids of the contacts of the sample. */
  readonly ids: readonly string[];
  readonly pattern?: NamePattern | undefined;
  /** By key what the person said: a contact, or empty to leave it out. */
  readonly said: Readonly<Record<string, string>>;
  /** Several things may go to one contact: messages do. */
  readonly several?: boolean;
};

/** Which contact each thing goes to, in their order; what the person left out is not among them. */
export function matchNames(
  things: readonly NamedThing[],
  { ids, pattern, said, several = false }: MatchRules,
): readonly Match[] {
  const names = new IdsInNames(ids);
  const found = things
    .filter(({ key }) => said[key] !== '')
    .map((thing) => {
      const chosen = said[thing.key];
      return {
        key: thing.key,
        named: chosen === undefined ? namedBy(thing, names, pattern) : [chosen],
        isChosen: chosen !== undefined,
      };
    });
  const takers = new Map<string, { all: number; chosen: number }>();
  for (const { named, isChosen } of found) {
    const [id] = named;
    if (id === undefined || named.length > 1) continue;
    const known = takers.get(id) ?? { all: 0, chosen: 0 };
    takers.set(id, { all: known.all + 1, chosen: known.chosen + (isChosen ? 1 : 0) });
  }
  return found.map(({ key, named, isChosen }): Match => {
    const [contact] = named;
    if (contact === undefined) return { key, why: 'nobody', candidates: [] };
    if (named.length > 1) return { key, why: 'several', candidates: named };
    return several || isAlone(takers.get(contact), isChosen)
      ? { key, contact }
      : { key, why: 'twice', candidates: [contact] };
  });
}

/** What a person chose for a contact goes before what only is named after it. */
const isAlone = (takers: { all: number; chosen: number } | undefined, isChosen: boolean): boolean =>
  takers === undefined || takers.all === 1 || (isChosen && takers.chosen === 1);

function namedBy(
  { name, folders = [], ids = [] }: NamedThing,
  names: IdsInNames,
  pattern: NamePattern | undefined,
): readonly string[] {
  for (const id of ids) {
    const named = names.of(id);
    if (named.length > 0) return named;
  }
  if (pattern !== undefined) {
    const id = pattern(name);
    return id === undefined ? [] : names.of(id);
  }
  for (const one of [withoutExtension(name), ...folders]) {
    const named = names.in(one);
    if (named.length > 0) return named;
  }
  return [];
}
