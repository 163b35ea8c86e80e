import { useState } from 'preact/hooks';
import { importTexts } from '../../locales/import.ts';
import { quarterName } from '../../locales/sheets.ts';
import { loadReaders } from '../../workbook/import/load-readers.ts';
import { recogniseColumns, type RecognisedFile } from '../../workbook/import/recognise-columns.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { ImportProgress } from './import-progress.tsx';
import { ImportReview } from './import-review.tsx';

type Reading =
  | { readonly status: 'waiting' | 'reading' }
  | { readonly status: 'refused'; readonly why: string }
  | { readonly status: 'read'; readonly file: RecognisedFile };

/** The import of a wave that is on its way, or else the choice of a file. */
export function ImportScreen({ wave }: { readonly wave: string }) {
  const { model, say } = usePane();
  const isRunning = useObservable(model.imports.all)[wave] !== undefined;
  return (
    <>
      <ScreenTitle title={say(importTexts.importTitle(say(quarterName(wave))))} />
      {isRunning ? <ImportProgress wave={wave} /> : <ChooseFile wave={wave} />}
    </>
  );
}

/** Choosing a file, then looking at what was understood of it. */
function ChooseFile({ wave: code }: { readonly wave: string }) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const [reading, setReading] = useState<Reading>({ status: 'waiting' });
  const [turn, setTurn] = useState(0);
  const wave = overview?.waves.find((one) => one.code === code);
  if (overview === undefined || wave === undefined) return null;
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setReading({ status: 'reading' });
    setReading(await read(file, say));
    setTurn(turn + 1);
  };
  return (
    <>
      <Field label={say(importTexts.chooseFile)}>
        <input
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </Field>
      {reading.status === 'reading' && <p role="status">{say(importTexts.reading)}</p>}
      {reading.status === 'refused' && <Notice tone="failure">{reading.why}</Notice>}
      {reading.status === 'read' && (
        <ImportReview key={turn} file={reading.file} wave={wave} overview={overview} />
      )}
    </>
  );
}

async function read(file: File, say: ReturnType<typeof usePane>['say']): Promise<Reading> {
  const readers = await loadReaders().catch(() => undefined);
  if (readers === undefined) return { status: 'refused', why: say(importTexts.readersMissing) };
  const table = await readers.readXlsx(new Uint8Array(await file.arrayBuffer()));
  if ('unreadable' in table) return { status: 'refused', why: say(importTexts.unreadable[table.unreadable]) };
  const recognised = recogniseColumns(table);
  return recognised === undefined
    ? { status: 'refused', why: say(importTexts.noColumns) }
    : { status: 'read', file: recognised };
}
