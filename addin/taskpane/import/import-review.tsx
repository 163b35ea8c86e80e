import { useMemo, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { importTexts } from '../../locales/import.ts';
import { readContacts } from '../../workbook/import/read-contacts.ts';
import type { RecognisedFile } from '../../workbook/import/recognise-columns.ts';
import { usePane } from '../pane-context.ts';
import { FirstRows } from './first-rows.tsx';
import { firstAnswers } from './first-answers.ts';
import { LineRefusals } from './line-refusals.tsx';
import { StartImport } from './start-import.tsx';
import { Understood } from './understood.tsx';
import { WholeFile } from './whole-file.tsx';

type ImportReviewProps = {
  readonly file: RecognisedFile;
  readonly wave: WaveView;
  readonly overview: Overview;
};

/** What was understood, what is asked, what is refused; then the button that imports. */
export function ImportReview({ file, wave, overview }: ImportReviewProps) {
  const { say } = usePane();
  const [answers, setAnswers] = useState(() => firstAnswers(file, wave, overview));
  const read = useMemo(() => readContacts(file, answers), [file, answers]);
  return (
    <>
      <Understood file={file} />
      <WholeFile file={file} wave={wave} answers={answers} onChange={setAnswers} />
      {answers.open.length === 0 && <FirstRows contacts={read.contacts} timeZone={wave.timeZone} />}
      <p class="pending" role="status">
        {say(importTexts.ready(read.contacts.length))}
      </p>
      <LineRefusals refused={read.refused} />
      <StartImport wave={wave.code} contacts={read.contacts} open={answers.open} />
    </>
  );
}
