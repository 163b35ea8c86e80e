/** Who says something. */
export const speakers = ['client', 'agent', 'other'] as const;
export type Speaker = (typeof speakers)[number];

/** Where in a contact: in its first or in its last turns. */
export const patternEnds = ['start', 'end'] as const;
export type PatternEnd = (typeof patternEnds)[number];

/** What is looked for in transcripts. */
export type Pattern = {
  /** Words, all of which one turn says; `"as they stand"`, `one | other`, `-not`. Accents and endings do not matter. */
  readonly words: string;
  /** Null: anybody. */
  readonly speaker: Speaker | null;
  /** In so many turns from an end; null: anywhere. */
  readonly within: { readonly end: PatternEnd; readonly turns: number } | null;
};
