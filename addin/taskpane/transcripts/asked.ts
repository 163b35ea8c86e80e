import type { PatternEnd, Speaker } from '#domain/transcript/pattern';
import type { Asked } from './use-search.ts';

/** What the fields of a search hold; empty for whoever, whenever, wherever. */
export type Typed = {
  readonly words: string;
  readonly speaker: Speaker | '';
  readonly end: PatternEnd | '';
  readonly turns: number;
  readonly platform: string;
};

const MOST_TURNS = 500;

/** What is looked for, from what was typed. */
export const asked = ({ words, speaker, end, turns, platform }: Typed): Asked => ({
  pattern: {
    words: words.trim(),
    speaker: speaker === '' ? null : speaker,
    within: end === '' ? null : { end, turns: Math.min(MOST_TURNS, Math.max(1, Math.round(turns) || 1)) },
  },
  platform,
});

/** As it was typed, from what was looked for. */
export const typedOf = ({ pattern: { words, speaker, within }, platform }: Asked, turns: number): Typed => ({
  words,
  speaker: speaker ?? '',
  end: within?.end ?? '',
  turns: within?.turns ?? turns,
  platform,
});
