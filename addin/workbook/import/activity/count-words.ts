import type { MeasureId } from '#domain/activity/measure';
import { measuresOf, questions, type MarkQuestion, type QuestionId, isMarks } from './column-use.ts';
import { readDecimal } from './read-decimal.ts';

export const wordAnswers = ['yes', 'no', 'none'] as const;
/** What a word of a column of answers says; `none` is no answer at all. */
export type WordAnswer = (typeof wordAnswers)[number];
/** Undefined while nobody has said. */
export type WordSaid = (key: string) => WordAnswer | undefined;

/** What a column of answers counts: 0 where everybody was silent, for the column was there to tell. */
export function countWords(
  asks: QuestionId,
  words: ReadonlyMap<string, number>,
  said: WordSaid,
): ReadonlyMap<MeasureId, number> {
  const counted = new Map<MeasureId, number>(measuresOf(asks).map((measure) => [measure, 0]));
  const add = (measure: MeasureId, value: number) =>
    counted.set(measure, (counted.get(measure) ?? 0) + value);
  for (const [key, rows] of words) {
    if (isMarks(asks)) for (const [measure, value] of marksOf(asks, key)) add(measure, value * rows);
    else for (const measure of answersTo(asks, said(key))) add(measure, rows);
  }
  return counted;
}

function answersTo(asks: keyof typeof questions, answer: WordAnswer | undefined): readonly MeasureId[] {
  const [yes, asked] = measuresOf(asks);
  if (answer === undefined || answer === 'none') return [];
  return [...(answer === 'yes' ? [yes] : []), asked].filter((measure) => measure !== undefined);
}

/** Marks out of their scale are no answer. */
function marksOf(asks: MarkQuestion, key: string): readonly (readonly [MeasureId, number])[] {
  const mark = markIn(asks, key);
  if (mark === undefined) return [];
  if (asks === 'effort')
    return [
      ['effortSum', mark],
      ['effortSquares', mark * mark],
      ['effortResponses', 1],
    ];
  return [
    ['promoters', mark >= 9 ? 1 : 0],
    ['detractors', mark <= 6 ? 1 : 0],
    ['recommendResponses', 1],
  ];
}

/** The mark that a word is, of the scale of its question; undefined when it is none. */
export function markIn(asks: MarkQuestion, key: string): number | undefined {
  const mark = readDecimal(key.replace(/^(\d+) 0+$/, '$1'));
  const [least, most] = asks === 'effort' ? [1, 7] : [0, 10];
  return typeof mark === 'number' && mark >= least && mark <= most ? mark : undefined;
}
