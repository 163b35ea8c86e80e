/** Columns of the reports of a contest. */
export const contestColumns = [
  'n',
  'value',
  'low',
  'high',
  'target',
  'gap',
  'zeros',
  'zero-share',
  'zero-low',
  'zero-high',
  'without',
  'weight',
  'lost',
  'lost-low',
  'lost-high',
  'tests',
] as const;
export type ContestColumn = (typeof contestColumns)[number];

/** What they say. */
export const contestSentences = [
  'contest-result',
  'contest-no-interval',
  'contest-too-few',
  'contest-zeros',
  'contest-no-zero',
  'contest-only-zeros',
  'contest-above',
  'contest-below',
  'contest-undecided',
  'contest-most',
] as const;
export type ContestSentence = (typeof contestSentences)[number];

/** How they are computed. */
export const contestNotes = [
  'contest-weights',
  'contest-once',
  'contest-zero-rule',
  'contest-apart',
  'contest-losses-add',
  'contest-hidden',
  'contest-no-target',
] as const;
export type ContestNote = (typeof contestNotes)[number];
