import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { importTexts } from '../../locales/import.ts';
import { usePane } from '../pane-context.ts';
import { DateOrderChoice } from './date-order-choice.tsx';
import { asked } from './first-answers.ts';
import { FirstRows } from './first-rows.tsx';
import { LeftOutRows } from './left-out-rows.tsx';
import { LineRefusals } from './line-refusals.tsx';
import { NameChoices } from './name-choices.tsx';
import { openQuestions } from './open-questions.ts';
import { ReadingProgress } from './reading-progress.tsx';
import { StartImport } from './start-import.tsx';
import { TimeZoneChoice } from './time-zone-choice.tsx';
import { Understood } from './understood.tsx';
import { useContactReview, type ContactReview } from './use-contact-review.ts';
import type { FileChoice, Opened } from './use-opened-file.ts';
import { WholeFile } from './whole-file.tsx';

const meanings = ['id', 'start', 'time', 'platform', 'channel', 'direction'] as const;

type ImportReviewProps = {
  readonly opened: Opened;
  readonly choice: FileChoice;
  readonly wave: WaveView;
  readonly overview: Overview;
};

/** What was understood, what is asked, what is refused; then the button that imports. */
export function ImportReview({ opened, choice, wave, overview }: ImportReviewProps) {
  const { table } = opened;
  const review = useContactReview(opened, wave, overview);
  const { platforms, channels, answers, order, names, reading } = review;
  const read = reading.value;
  return (
    <>
      <Understood opened={opened} meanings={meanings} rows={read?.rows} choice={choice} />
      {read && <DateOrderChoice found={read.order} choice={order} />}
      <WholeFile
        fields={asked.filter((field) => table.columns[field] === undefined)}
        {...{ platforms, channels, answers }}
        onChange={review.setAnswers}
      >
        <TimeZoneChoice table={table} here={wave.timeZone} value={review.zone} onChoose={review.setZone} />
      </WholeFile>
      {read && <NameChoices found={read.names} platforms={overview.platforms} {...names} />}
      <ReadingProgress reading={reading} onGiveUp={choice.giveUp} />
      <ReadyContacts opened={opened} wave={wave} review={review} />
    </>
  );
}

type ReadyContactsProps = Pick<ImportReviewProps, 'opened' | 'wave'> & { readonly review: ContactReview };

function ReadyContacts({ opened, wave, review }: ReadyContactsProps) {
  const { model, say } = usePane();
  const { reading, placed, answers, order, names } = review;
  const { contacts, unwanted } = placed;
  const read = reading.value;
  const open = openQuestions({ answers, columns: opened.table.columns, read, order, names }).map(say);
  return (
    <>
      {open.length === 0 && <FirstRows contacts={contacts} timeZone={wave.timeZone} />}
      {read && (
        <>
          <p class="pending" role="status">
            {say(importTexts.ready(contacts.length))}
          </p>
          <LeftOutRows leftOut={read.leftOut} unwanted={unwanted} />
          <LineRefusals refused={read.refused} source={opened} />
        </>
      )}
      <StartImport
        label={say(importTexts.importNow(contacts.length))}
        open={open}
        nothing={contacts.length === 0 ? say(importTexts.importNothing) : undefined}
        busy={reading.busy}
        onStart={() => void model.imports.start(wave.code, contacts, opened)}
      />
    </>
  );
}
