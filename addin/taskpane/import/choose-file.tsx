import type { Text } from '#domain/text';
import { importTexts } from '../../locales/import.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { unreadableText } from './unreadable-text.ts';
import type { FileChoice } from './use-opened-file.ts';

type ChooseFileProps = {
  readonly label: Text;
  readonly choice: FileChoice;
  /** What leaves this computer; nothing unless told. */
  readonly hint?: Text;
};

/** Choosing a file: by its name here, by what it holds when it is opened. */
export function ChooseFile({ label, choice, hint = importTexts.staysHere }: ChooseFileProps) {
  const { say } = usePane();
  const { opening } = choice;
  return (
    <>
      <Field label={say(label)} hint={say(hint)}>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          // The same file, corrected meanwhile, is another choice.
          onClick={(event) => (event.currentTarget.value = '')}
          onChange={(event) => choice.choose(event.currentTarget.files?.[0])}
        />
      </Field>
      {opening.status === 'opening' && (
        <div class="row">
          <p role="status">{say(importTexts.reading)}</p>
          <button type="button" class="quiet" onClick={choice.giveUp}>
            {say(importTexts.cancelReading)}
          </button>
        </div>
      )}
      {opening.status === 'no-readers' && <Notice tone="failure">{say(importTexts.readersMissing)}</Notice>}
      {opening.status === 'failed' && <Notice tone="failure">{say(unreadableText(opening.failure))}</Notice>}
    </>
  );
}
