import type { ReadText } from './read-text.ts';

/** The messages of one contact as one exchange: in the order they were written where they say when. */
export function mergeTexts(texts: readonly ReadText[]): ReadText | undefined {
  const sorted = [...texts].sort((one, other) => instantOf(one) - instantOf(other));
  const [first] = sorted;
  if (first === undefined || sorted.length === 1) return first;
  const begins = instantOf(first);
  return {
    ...first,
    turns: sorted.flatMap((text) =>
      text.turns.map((turn) => ({ ...turn, at: turn.at ?? secondsSince(begins, instantOf(text)) })),
    ),
    names: sorted.flatMap(({ names }) => names),
  };
}

/** Without a date a message comes last. */
function instantOf({ at }: ReadText): number {
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant;
}

const secondsSince = (begins: number, instant: number): number | null =>
  instant === Number.MAX_SAFE_INTEGER || instant < begins ? null : Math.round((instant - begins) / 1000);
