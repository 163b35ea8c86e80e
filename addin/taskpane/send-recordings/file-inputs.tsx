import { useState } from 'preact/hooks';
import { sendTexts } from '../../locales/send-recordings.ts';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { droppedFiles } from './dropped-files.ts';

/** Of no standard, in every browser of Excel. */
const FOLDER = { webkitdirectory: true };

/** Choosing files or a folder, or dropping them. */
export function FileInputs({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const { say } = usePane();
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onChoose);
      }}
    >
      <Field label={say(sendTexts.chooseFiles)} hint={say(sendTexts.names)}>
        <input type="file" multiple onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])} />
      </Field>
      <Field label={say(sendTexts.chooseFolder)} hint={say(sendTexts.drop)}>
        <input
          type="file"
          multiple
          {...FOLDER}
          onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
        />
      </Field>
    </div>
  );
}
