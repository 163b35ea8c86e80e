import { importTexts } from '../../locales/import.ts';
import { quarterName } from '../../locales/sheets.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { ChooseFile } from './choose-file.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportReview } from './import-review.tsx';
import { useOpenedFile } from './use-opened-file.ts';

/** The import of a wave that is on its way, or else the choice of a file. */
export function ImportScreen({ wave }: { readonly wave: string }) {
  const { model, say } = usePane();
  const isRunning = useObservable(model.imports.all)[wave] !== undefined;
  return (
    <>
      <ScreenTitle title={say(importTexts.importTitle(say(quarterName(wave))))} />
      {isRunning ? <ImportProgress wave={wave} /> : <NewImport wave={wave} />}
    </>
  );
}

/** Choosing a file, then looking at what was understood of it. */
function NewImport({ wave: code }: { readonly wave: string }) {
  const { model } = usePane();
  const { overview } = useObservable(model.loaded);
  const choice = useOpenedFile('contacts');
  const wave = overview?.waves.find((one) => one.code === code);
  if (overview === undefined || wave === undefined) return null;
  const { opening } = choice;
  return (
    <>
      <ChooseFile label={importTexts.chooseFile} choice={choice} />
      {opening.status === 'opened' && (
        <ImportReview
          key={choice.turn}
          opened={opening.opened}
          choice={choice}
          wave={wave}
          overview={overview}
        />
      )}
    </>
  );
}
