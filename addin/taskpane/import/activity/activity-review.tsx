import type { Overview } from '#contract/organisation';
import { DateOrderChoice } from '../date-order-choice.tsx';
import { NameChoices } from '../name-choices.tsx';
import { ReadingProgress } from '../reading-progress.tsx';
import { TurnedMonthsChoice } from '../turned-months-choice.tsx';
import { Understood } from '../understood.tsx';
import type { FileChoice, Opened } from '../use-opened-file.ts';
import { ColumnUseList } from './column-use-list.tsx';
import { ReadyActivity } from './ready-activity.tsx';
import { useActivityReview } from './use-activity-review.ts';
import { WholeActivity } from './whole-activity.tsx';
import { WordAnswerLists } from './word-answer-lists.tsx';

const meanings = ['platform', 'period', 'year', 'start', 'time', 'channel', 'direction', 'id'] as const;

type ActivityReviewProps = {
  readonly opened: Opened;
  readonly choice: FileChoice;
  readonly overview: Overview;
};

/** What was understood, what is asked, what is about to be recorded; then the button that records. */
export function ActivityReview({ opened, choice, overview }: ActivityReviewProps) {
  const { table } = opened;
  const { platforms } = overview;
  const review = useActivityReview(opened, overview);
  const { order, names, reading, columns, samples } = review;
  const read = reading.value;
  const used = table.headings.filter(({ place }) => columns.uses.has(place));
  // Columns of counts are not taken for volumes here: each of them is listed with what it tells.
  const shown = { ...opened, table: { ...table, counts: [] } };
  return (
    <>
      <Understood opened={shown} meanings={meanings} rows={read?.rows} choice={choice} others={used} />
      {samples && <ColumnUseList table={table} samples={samples} choice={columns} rowIs={review.rowIs} />}
      {read && <WordAnswerLists table={table} read={read} review={review} />}
      {read && <DateOrderChoice found={read.order} choice={order} />}
      {read?.turned && <TurnedMonthsChoice example={read.turned} review={review} />}
      <WholeActivity table={table} platforms={platforms} review={review} />
      {read && <NameChoices found={read.names} platforms={platforms} {...names} />}
      <ReadingProgress reading={reading} onGiveUp={choice.giveUp} />
      {read && <ReadyActivity opened={opened} review={review} read={read} />}
    </>
  );
}
