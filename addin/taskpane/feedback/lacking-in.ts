import type { FeedbackSheet } from '#contract/feedback';
import type { Text } from '#domain/text';
import { feedbackTexts } from '../../locales/feedback.ts';

/** What a feedback lacks before it is worth sending: figures, facts, questions. */
export function lackingIn({ practices }: FeedbackSheet): readonly Text[] {
  const { codes, facts, questions } = feedbackTexts.lacking;
  const said = (count: number, say: (n: number) => Text) => (count === 0 ? [] : [say(count)]);
  return [
    ...said(practices.filter(({ found }) => found === null).length, codes),
    ...said(practices.filter((one) => one.facts.length === 0).length, facts),
    ...said(practices.filter(({ question }) => question === '').length, questions),
  ];
}
