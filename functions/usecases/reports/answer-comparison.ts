import type { AskAnswer } from '#contract/figure';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerChange } from './answer-change.ts';
import { answerReport } from './answer-report.ts';
import type { ComparisonAsked } from './comparison-asked.ts';

/** Answers what rests on several platforms or waves at once. */
export function answerComparison(
  session: Session,
  register: Register,
  { ask, resolved }: ComparisonAsked,
): Promise<AskAnswer> {
  if (resolved.kind === 'refused') return Promise.resolve(resolved.refusal);
  return ask.ask === 'change'
    ? answerChange(session, register, { ask, resolved })
    : answerReport(session, register, { ask, resolved });
}
