import type { Answer, Answers } from '#domain/answer';
import type { Criterion, Grid, Option, PointRange, Section } from '#domain/grid';

const text = (word: string) => ({ fr: word, en: word });

/** A grid that accepts anything but what the test is about. */
export const aGrid = (sections: readonly Section[], parts: Partial<Grid> = {}): Grid => ({
  code: 'test',
  version: '1.0.0',
  title: text('Test'),
  model: 'weights',
  channels: ['phone'],
  minimumAppliedWeight: 0,
  bonusCap: 1,
  sections,
  zeroRules: [],
  ...parts,
});

export const aSection = (id: string, weight: number, criteria: readonly Criterion[]): Section => ({
  id,
  title: text(id),
  weight,
  criteria,
});

type Parts = Partial<Omit<Criterion, 'id' | 'answer'>>;

export const aCriterion = (id: string, answer: Criterion['answer'], parts: Parts = {}): Criterion => ({
  id,
  title: text(id),
  weight: 1,
  required: true,
  allowsNotApplicable: true,
  answer,
  ...parts,
});

export const yesNo = (id: string, points = 1, parts: Parts = {}): Criterion =>
  aCriterion(id, { type: 'yes-no', points }, parts);

/** Options worth the points of their codes: `0` to the highest. */
export const upTo = (highest: number, id: string, parts: Parts = {}): Criterion =>
  aCriterion(
    id,
    { type: 'ordinal', options: Array.from({ length: highest + 1 }, (_, points) => option(points)) },
    parts,
  );

export const option = (points: number, code = String(points), fails?: boolean): Option => ({
  code,
  title: text(code),
  points,
  ...(fails === undefined ? {} : { fails }),
});

export const multiple = (id: string, points: readonly number[], cap: number, parts: Parts = {}): Criterion =>
  aCriterion(
    id,
    {
      type: 'multiple',
      cap,
      options: points.map((worth, index) => option(worth, String.fromCharCode(65 + index))),
    },
    parts,
  );

export const ranged = (
  id: string,
  ranges: readonly (readonly [from: number | null, to: number | null, points: number])[],
): Criterion =>
  aCriterion(id, {
    type: 'number',
    unit: 's',
    ranges: ranges.map(([from, to, points]): PointRange => ({ from, to, points })),
  });

/** Answers in short: a number is the option of that code, true and false yes and no, null not applicable. */
export function answersOf(short: Record<string, number | boolean | string[] | null>): Answers {
  return Object.fromEntries(Object.entries(short).map(([id, value]) => [id, answerOf(value)]));
}

function answerOf(value: number | boolean | string[] | null): Answer {
  if (value === null) return { kind: 'not-applicable' };
  if (typeof value === 'boolean') return { kind: 'yes-no', yes: value };
  if (typeof value === 'number') return { kind: 'option', code: String(value) };
  return { kind: 'options', codes: value };
}
