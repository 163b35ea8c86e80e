import type { Turn } from '#contract/recording';

/** Of the contract. */
const MOST_TURNS = 500;
/** So many sentences of one speaker are one turn; more only where there would be too many turns. */
const SENTENCES = [3, 6, 12, 25, 50] as const;
/** Machines that hear no full stop still make turns. */
const SENTENCE_CHARACTERS = 120;

/** Pieces of one speaker put together to turns that read as one: at most 500 of them, unless speakers change more often. */
export function joinTurns(pieces: readonly Turn[]): readonly Turn[] {
  for (const sentences of SENTENCES) {
    const turns = joined(pieces, sentences);
    if (turns.length <= MOST_TURNS) return turns;
  }
  return joined(pieces, Infinity);
}

function joined(pieces: readonly Turn[], sentences: number): readonly Turn[] {
  const turns: Turn[] = [];
  for (const piece of pieces) {
    const last = turns.at(-1);
    if (last?.speaker === piece.speaker && goesOn(last.text, sentences))
      turns[turns.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else turns.push(piece);
  }
  return turns;
}

/** In the middle of a sentence, or few of them so far; never without end. */
function goesOn(text: string, sentences: number): boolean {
  if (text.length >= sentences * SENTENCE_CHARACTERS) return false;
  const isOpen = !/[.!?…]["»”)]*$/.test(text);
  return isOpen || (text.match(/[.!?…]+(?=\s|$)/g) ?? []).length < sentences;
}
