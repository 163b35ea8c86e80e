import { measures, type MeasureId } from '#domain/activity/measure';
import type { DurationUnit } from './read-duration.ts';
import type { ShareUnit } from './read-share.ts';

/** What a column of numbers feeds. */
export type Fed = MeasureId;

/** How its cells become sums of it. */
export type NumberUse = {
  readonly how: 'sum' | 'average' | 'rate';
  readonly feeds: Fed;
  readonly unit: DurationUnit | ShareUnit;
  /** Place of the column of the count that an average or a rate is of; undefined while nobody has said. */
  readonly by: number | undefined;
};

/** Rows with something in the cell are counted. */
export type FilledUse = { readonly how: 'filled'; readonly feeds: MeasureId };

/** Each word of the column is a yes, a no or no answer; marks are words too. */
export type WordsUse = { readonly how: 'words'; readonly asks: QuestionId };

export type ColumnUse = NumberUse | FilledUse | WordsUse;

/** Uses by place of their column. */
export type ColumnUses = ReadonlyMap<number, ColumnUse>;

type Question = { readonly yes: MeasureId; readonly asked?: MeasureId };

/** What a column of answers, a contact each, may tell. */
export const questions = {
  answered: { yes: 'answered' },
  abandoned: { yes: 'abandoned' },
  hotSatisfaction: { yes: 'hotSatisfied', asked: 'hotResponses' },
  coldSatisfaction: { yes: 'coldSatisfied', asked: 'coldResponses' },
  resolvedSaid: { yes: 'resolvedSaid', asked: 'resolutionAsked' },
  resolvedUnrepeated: { yes: 'resolvedUnrepeated', asked: 'repeatTracked' },
  conversion: { yes: 'conversions', asked: 'offers' },
  rebound: { yes: 'rebounds' },
  additionalSale: { yes: 'additionalSales' },
} as const satisfies Readonly<Record<string, Question>>;

/** Marks from 0 to 10 and from 1 to 7: their meaning is the method's, not the file's. */
export const markQuestions = ['recommendation', 'effort'] as const;
export type MarkQuestion = (typeof markQuestions)[number];
export type YesNoQuestion = keyof typeof questions;
export type QuestionId = YesNoQuestion | MarkQuestion;

const isYesNo = (id: string): id is YesNoQuestion => Object.hasOwn(questions, id);
export const yesNoQuestions: readonly YesNoQuestion[] = Object.keys(questions).filter(isYesNo);
export const isMarks = (id: QuestionId): id is MarkQuestion => !isYesNo(id);

/** The measures that a question counts. */
export function measuresOf(question: QuestionId): readonly MeasureId[] {
  if (question === 'recommendation') return ['promoters', 'detractors', 'recommendResponses'];
  if (question === 'effort') return ['effortSum', 'effortSquares', 'effortResponses'];
  const { yes, asked }: Question = questions[question];
  return asked === undefined ? [yes] : [yes, asked];
}

/** The measures that a use feeds: a measure is fed by one column. */
export function fedBy(use: ColumnUse): readonly MeasureId[] {
  return use.how === 'words' ? measuresOf(use.asks) : [use.feeds];
}

/** What kind of number a measure is. */
export const kindOf = (fed: Fed) => measures[fed];
