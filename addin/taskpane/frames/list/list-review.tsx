import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { noticeStates } from '#domain/organisation';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import { ineligibleNames, listTexts } from '../../../locales/import-list.ts';
import { DateOrderChoice } from '../../import/date-order-choice.tsx';
import { asked } from '../../import/first-answers.ts';
import { NameChoices } from '../../import/name-choices.tsx';
import { ReadingProgress } from '../../import/reading-progress.tsx';
import { TimeZoneChoice } from '../../import/time-zone-choice.tsx';
import { Understood } from '../../import/understood.tsx';
import type { FileChoice, Opened } from '../../import/use-opened-file.ts';
import { WholeFile } from '../../import/whole-file.tsx';
import { ListColumnChoices } from './list-columns.tsx';
import { NoticeDeclaration } from './notice-declaration.tsx';
import { ReadyList } from './ready-list.tsx';
import { useListReview } from './use-list-review.ts';
import { WordChoices } from './word-choices.tsx';

const meanings = ['id', 'start', 'time', 'platform', 'channel', 'direction'] as const;
const notices = noticeStates.map((value) => ({ value, label: listTexts.declaredStates[value] }));
const fates = [
  { value: 'eligible' as const, label: listTexts.eligible },
  ...ineligibleReasons.map((value) => ({ value, label: ineligibleNames[value] })),
];

export type ListReviewProps = {
  readonly opened: Opened;
  readonly choice: FileChoice;
  readonly wave: WaveView;
  readonly overview: Overview;
};

/** What was understood of a list, what is asked once, then the button that sends it. */
export function ListReviewed({ opened, choice, wave, overview }: ListReviewProps) {
  const { table } = opened;
  const review = useListReview(opened, wave, overview);
  const { platforms, channels, answers, order, names, reading, list } = review;
  const read = reading.value;
  const others = Object.values(list);
  return (
    <>
      <Understood {...{ opened, meanings, choice, others }} rows={read?.rows} />
      {read && <DateOrderChoice found={read.order} choice={order} />}
      <WholeFile
        fields={asked.filter((field) => table.columns[field] === undefined)}
        {...{ platforms, channels, answers }}
        onChange={review.setAnswers}
      >
        <TimeZoneChoice table={table} here={wave.timeZone} value={review.zone} onChoose={review.setZone} />
      </WholeFile>
      {read && <NameChoices found={read.names} platforms={overview.platforms} {...names} />}
      <ListColumnChoices table={table} list={list} onChange={review.setList} />
      <WordChoices title={listTexts.noticeWords} found={review.notices} options={notices} />
      <WordChoices
        title={listTexts.eligibility}
        hint={listTexts.eligibilityHint}
        found={review.fates}
        options={fates}
        rest={{ meaning: 'eligible', label: listTexts.restEligible }}
      />
      <NoticeDeclaration {...review} />
      <ReadingProgress reading={reading} onGiveUp={choice.giveUp} />
      <ReadyList opened={opened} wave={wave} review={review} />
    </>
  );
}
