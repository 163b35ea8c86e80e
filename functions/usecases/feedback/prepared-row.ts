import { rankPractices } from '#domain/feedback/rank-practices';
import type { StoredFeedback } from '../stored/feedback.ts';
import type { FeedbackOf } from './feedback-ground.ts';
import type { MeasuredPractice } from './measure-practices.ts';

/** A practice with its figures as they are now; what was typed stays, else the catalogue's words stand there. */
export function preparedRow(
  { wave, platform, theme }: FeedbackOf,
  { practice, found, coded, figures, notes }: MeasuredPractice,
  present: StoredFeedback | undefined,
): StoredFeedback {
  return {
    platform,
    wave,
    practice: practice.code,
    theme,
    label: practice.label,
    polarity: practice.polarity,
    rank: present?.rank ?? 1,
    found,
    coded,
    figures,
    notes: notes.map(({ code, values }) => ({ code, values: [...values] })),
    comfort: present === undefined ? practice.comfort : present.comfort,
    question: present === undefined ? practice.question : present.question,
    sentDay: present?.sentDay ?? null,
    reply: present?.reply ?? null,
  };
}

/** By practice, its place among those of the theme, from 1. */
export const ranksOf = (rows: readonly StoredFeedback[]): ReadonlyMap<string, number> =>
  new Map(rankPractices(rows).map(({ practice }, index) => [practice, index + 1]));
