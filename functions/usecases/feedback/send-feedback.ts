import { QualityError } from '#contract/error';
import type { preparedSchema } from '#contract/feedback';
import type * as z from 'zod';
import { MINIMUM_EVALUATIONS } from '#domain/figure';
import { readPractices } from '../practices/read-practices.ts';
import type { Session } from '../session.ts';
import { storedFact } from '../stored/fact.ts';
import { storedFeedback, type StoredFeedback } from '../stored/feedback.ts';
import { changeRows, type RowChange } from './change-rows.ts';
import { dayNow } from './day-now.ts';
import {
  readFactRows,
  readFeedbackRows,
  requirePlace,
  type FeedbackOf,
  type Read,
} from './feedback-ground.ts';
import { measurePractices, type MeasuredPractice } from './measure-practices.ts';
import { preparedRow, ranksOf } from './prepared-row.ts';

/**
 * Shows a prepared feedback to the platform, with its facts. Sent again, figures move only where five contacts more were
 * coded since: else a difference would tell of a single one. Throws not-found when nothing is prepared.
 */
export async function sendFeedback(
  session: Session,
  asked: FeedbackOf,
): Promise<z.infer<typeof preparedSchema>> {
  const { register } = await requirePlace(session, asked);
  const [catalogue, rows, facts] = await Promise.all([
    readPractices(session.store),
    readFeedbackRows(session.store, asked),
    readFactRows(session.store, asked),
  ]);
  if (rows.length === 0) throw new QualityError('not-found', asked);
  const codes = new Set(rows.map(({ value }) => value.practice));
  const practices = catalogue.filter(({ code }) => codes.has(code));
  const { wave, platform } = asked;
  const measured = await measurePractices(session, { wave, platforms: [platform], practices });
  const sending: Sending = { asked, today: dayNow(session, register), measured };
  const quoted = facts.filter(({ value }) => codes.has(value.practice) && isTold(value));
  await changeRows(
    session,
    { operation: 'send-facts', asked },
    quoted.map((fact) => sentFact(fact, sending)),
  );
  const ranks = ranksOf(rows.map(({ value }) => sentRow(value, sending)));
  await changeRows(
    session,
    { operation: 'send-feedback', asked },
    rows.map((row) => sendingRow(row, sending, ranks)),
  );
  return { practices: rows.length, facts: quoted.length };
}

type Sending = {
  readonly asked: FeedbackOf;
  readonly today: string;
  readonly measured: readonly MeasuredPractice[];
};

type Fact = z.infer<typeof storedFact>;

/** Neither forgotten, nor withdrawn before anybody was told of it. */
const isTold = ({ quote, factVerdict, sentDay }: Fact): boolean =>
  quote !== null && (sentDay !== null || factVerdict !== 'withdrawn');

const sentFact = ({ key }: Read<Fact>, { today }: Sending): RowChange => ({
  key,
  next: (stored) => {
    if (stored === undefined) return undefined;
    const fact = storedFact.parse(stored);
    return fact.sentDay === null && isTold(fact) ? { ...fact, sentDay: today } : undefined;
  },
});

function sendingRow(
  { key }: Read<StoredFeedback>,
  sending: Sending,
  ranks: ReadonlyMap<string, number>,
): RowChange {
  return {
    key,
    next: (stored) => {
      if (stored === undefined) return undefined;
      const present = storedFeedback.parse(stored);
      const rank = ranks.get(present.practice) ?? present.rank;
      const row = { ...sentRow(present, sending), rank };
      return row.sentDay === present.sentDay && rank === present.rank ? undefined : row;
    },
  };
}

/** As the platform will see it: with the figures of now, or as it was told them. */
function sentRow(row: StoredFeedback, { asked, today, measured }: Sending): StoredFeedback {
  const now = measured.find(({ practice }) => practice.code === row.practice);
  if (now === undefined) return { ...row, sentDay: row.sentDay ?? today };
  const isFresh =
    row.sentDay === null || row.found === null || Math.abs(now.coded - row.coded) >= MINIMUM_EVALUATIONS;
  return isFresh ? { ...preparedRow(asked, now, row), sentDay: today } : row;
}
