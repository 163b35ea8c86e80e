import type { preparedSchema } from '#contract/feedback';
import type * as z from 'zod';
import { readPractices } from '../practices/read-practices.ts';
import { feedbackKey } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedFeedback, type StoredFeedback } from '../stored/feedback.ts';
import { changeRows, type RowChange } from './change-rows.ts';
import { readFactRows, readFeedbackRows, requirePlace, type FeedbackOf } from './feedback-ground.ts';
import { measurePractices, type MeasuredPractice } from './measure-practices.ts';
import { preparedRow, ranksOf } from './prepared-row.ts';

/**
 * Makes the rows of the feedback of a theme to a platform, or computes again those that were not sent: of every practice
 * that was coded there, or of which there is a fact. What was sent stays as it is. Throws not-found.
 */
export async function prepareFeedback(
  session: Session,
  asked: FeedbackOf,
): Promise<z.infer<typeof preparedSchema>> {
  await requirePlace(session, asked);
  const [catalogue, rows, facts] = await Promise.all([
    readPractices(session.store),
    readFeedbackRows(session.store, asked),
    readFactRows(session.store, asked),
  ]);
  const practices = catalogue.filter(({ theme }) => theme === asked.theme);
  const { wave, platform } = asked;
  const measured = await measurePractices(session, { wave, platforms: [platform], practices });
  const present = new Map(rows.map(({ value }) => [value.practice, value]));
  const quoted = new Set(facts.map(({ value }) => value.practice));
  const told = measured.filter(
    ({ practice: { code }, coded }) => coded > 0 || quoted.has(code) || present.has(code),
  );
  const next = told.map((one) => recomputed(asked, one, present.get(one.practice.code)));
  const ranks = ranksOf(next);
  const gone = rows.filter(({ value }) => !next.some(({ practice }) => practice === value.practice));
  await changeRows(session, { operation: 'prepare-feedback', asked }, [
    ...told.map((one) => preparing(asked, one, ranks)),
    ...gone.map(({ key }) => ({ key, next: ifUnsent })),
  ]);
  const kept = new Set(next.map(({ practice }) => practice));
  return { practices: kept.size, facts: facts.filter(({ value }) => kept.has(value.practice)).length };
}

const recomputed = (asked: FeedbackOf, one: MeasuredPractice, present: StoredFeedback | undefined) =>
  present !== undefined && present.sentDay !== null ? present : preparedRow(asked, one, present);

function preparing(asked: FeedbackOf, one: MeasuredPractice, ranks: ReadonlyMap<string, number>): RowChange {
  const { code } = one.practice;
  return {
    key: feedbackKey(asked.wave, code),
    next: (stored) => {
      const present = stored === undefined ? undefined : storedFeedback.parse(stored);
      if (present !== undefined && present.sentDay !== null) return undefined;
      return { ...preparedRow(asked, one, present), rank: ranks.get(code) ?? 1 };
    },
  };
}

/** A row whose practice left the catalogue, or the theme, goes; once sent it stays. */
const ifUnsent = (stored: unknown): null | undefined =>
  stored !== undefined && storedFeedback.parse(stored).sentDay === null ? null : undefined;
