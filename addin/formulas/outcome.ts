import type { AskAnswer } from '#contract/figure';
import type { ApiFailure } from '../api/api-failure.ts';

/** What is known of a question: its answer, or why there is none. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: AskAnswer }
  | { readonly kind: 'failed'; readonly failure: ApiFailure };

/** An answer with the head of its wave when it was made: another head means it may have changed. */
export type HeadedAnswer = { readonly answer: AskAnswer; readonly heads: Readonly<Record<string, string>> };

/** Failures after which an earlier answer is still the best that can be shown. */
export const isPassing = ({ code }: ApiFailure): boolean =>
  ['offline', 'timeout', 'unreadable', 'busy', 'internal'].includes(code);
