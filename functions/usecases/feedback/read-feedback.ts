import { QualityError } from '#contract/error';
import type { FeedbackSheet } from '#contract/feedback';
import type { Session } from '../session.ts';
import type { StoredFact } from '../stored/fact.ts';
import type { StoredFeedback } from '../stored/feedback.ts';
import { readFactRows, readFeedbackRows, requirePlace, type FeedbackOf } from './feedback-ground.ts';

/** The feedback of a theme to a platform, by rank. Throws not-found: to a platform manager also until it was sent. */
export async function readFeedback(session: Session, asked: FeedbackOf): Promise<FeedbackSheet> {
  await requirePlace(session, asked);
  const onlySent = session.member.role === 'platform-manager';
  const isTold = ({ sentDay }: { readonly sentDay: string | null }): boolean => !onlySent || sentDay !== null;
  const [rows, facts] = await Promise.all([
    readFeedbackRows(session.store, asked),
    readFactRows(session.store, asked),
  ]);
  const told = rows.map(({ value }) => value).filter(isTold);
  if (told.length === 0) throw new QualityError('not-found', asked);
  const quoted = facts.map(({ value }) => value).filter(isTold);
  const days = told.flatMap(({ sentDay }) => sentDay ?? []);
  return {
    ...asked,
    sentDay: days.sort().at(-1) ?? null,
    practices: told
      .toSorted((one, other) => one.rank - other.rank || (one.practice < other.practice ? -1 : 1))
      .map((row) => practiceOf(row, quoted)),
  };
}

function practiceOf(row: StoredFeedback, facts: readonly StoredFact[]): FeedbackSheet['practices'][number] {
  const { practice, label, polarity, rank, found, coded, figures, notes, comfort, question, reply } = row;
  return {
    ...{ practice, label, polarity, rank, found, coded, figures, notes },
    comfort: comfort ?? '',
    question: question ?? '',
    reply: reply ?? '',
    facts: facts
      .filter((fact) => fact.practice === practice && fact.quote !== null)
      .map(({ factNumber, week, quote, factCause, dispute, factVerdict }) => ({
        number: factNumber,
        week,
        quote: quote ?? '',
        cause: factCause,
        disputed: dispute !== null,
        verdict: factVerdict,
      })),
  };
}
