import type { Presence, Reaction } from './coding.ts';

/** Of a contact or of a practice: a day. */
export const MOST_CODED_SECONDS = 86_400;

/** What people type for each; as in grids `n` is not applicable, never no. */
const presenceWords: Readonly<Record<Presence, readonly string[]>> = {
  present: ['1', 'x', 'o', 'oui', 'y', 'yes', 'present', 'presente', 'p', 'vrai', 'true'],
  absent: ['0', 'non', 'no', 'absent', 'absente', 'faux', 'false'],
  'not-applicable': [
    'n',
    'na',
    'n/a',
    'n.a.',
    's.o.',
    's/o',
    'so',
    'sans objet',
    'not applicable',
    'non applicable',
  ],
};

const reactionWords: Readonly<Record<Reaction, readonly string[]>> = {
  accepts: ['a', 'accepte', 'accepts', 'accept', 'accepted', 'oui', 'yes', 'ok'],
  refuses: ['r', 'refuse', 'refuses', 'refus', 'refused', 'non', 'no'],
  none: ['-', '–', '—', '0', 'aucune', 'aucun', 'none', 'rien'],
};

/** Whether a practice is there, as somebody typed it; undefined when it says no such thing. */
export const readPresence = (typed: string): Presence | undefined => presenceOf.get(plain(typed));

/** What the client does, as somebody typed it; undefined when it says no such thing. */
export const readReaction = (typed: string): Reaction | undefined => reactionOf.get(plain(typed));

const plain = (typed: string): string =>
  typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+(?=\S)/g, ' ')
    .trim();

const presenceOf: ReadonlyMap<string, Presence> = new Map([
  ...named('present', presenceWords),
  ...named('absent', presenceWords),
  ...named('not-applicable', presenceWords),
]);
const reactionOf: ReadonlyMap<string, Reaction> = new Map([
  ...named('accepts', reactionWords),
  ...named('refuses', reactionWords),
  ...named('none', reactionWords),
]);

/** Its own code too: that is how it travels. */
function named<Code extends string>(
  code: Code,
  words: Readonly<Record<Code, readonly string[]>>,
): readonly (readonly [string, Code])[] {
  return [plain(code), ...words[code]].map((word) => [word, code] as const);
}
