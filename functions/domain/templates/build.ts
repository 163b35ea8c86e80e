import type { AnswerType, Criterion, Option, Section } from '../grid.ts';
import type { Text } from '../text.ts';

/** A text in both languages, French first: the language the grids are written in. */
export const text = (fr: string, en: string): Text => ({ fr, en });

type Parts = Partial<Omit<Criterion, 'id' | 'title' | 'answer'>>;

/** A required criterion of weight 1 without "not applicable", unless its parts say otherwise. */
export const criterion = (id: string, title: Text, answer: AnswerType, parts: Parts = {}): Criterion => ({
  id,
  title,
  weight: 1,
  required: true,
  allowsNotApplicable: false,
  answer,
  ...parts,
});

export const section = (
  id: string,
  title: Text,
  weight: number,
  criteria: readonly Criterion[],
): Section => ({
  id,
  title,
  weight,
  criteria,
});

export const yesNo = (points = 1): AnswerType => ({ type: 'yes-no', points });

/** Options worth the points of their codes. */
export const steps = (
  titles: readonly (readonly [points: number, fr: string, en: string])[],
): AnswerType => ({
  type: 'ordinal',
  options: titles.map(([points, fr, en]): Option => ({ code: String(points), title: text(fr, en), points })),
});

/** The scale of a barometer: 0 to 5, said in words so that two evaluators mean the same. */
export const zeroToFive: AnswerType = steps([
  [0, 'Absent ou contraire à l’attendu', 'Absent, or the opposite of what is expected'],
  [1, 'Très insuffisant', 'Very poor'],
  [2, 'Insuffisant', 'Poor'],
  [3, 'Correct', 'Fair'],
  [4, 'Bon', 'Good'],
  [5, 'Excellent', 'Excellent'],
]);

/** Three steps, for what is either missed, half done or done. */
export const zeroToTwo: AnswerType = steps([
  [0, 'Non fait', 'Not done'],
  [1, 'Partiellement fait', 'Partly done'],
  [2, 'Fait', 'Done'],
]);

/** What may not apply to a contact: `N` is offered. */
export const optional = { allowsNotApplicable: true } as const;
