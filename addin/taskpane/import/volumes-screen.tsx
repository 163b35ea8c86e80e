import { volumeTexts } from '../../locales/import-volumes.ts';
import { volumeImportTitle } from '../../locales/volume-import-title.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { ChooseFile } from './choose-file.tsx';
import { VOLUMES } from './running-volumes.ts';
import { useOpenedFile } from './use-opened-file.ts';
import { VolumesProgress } from './volumes-progress.tsx';
import { VolumesReview } from './volumes-review.tsx';

/** The import of volumes that is on its way, or else the choice of a file. */
export function VolumesScreen() {
  const { model, say } = usePane();
  const isRunning = useObservable(model.volumes.all)[VOLUMES] !== undefined;
  return (
    <>
      <ScreenTitle title={say(volumeImportTitle)} />
      {isRunning ? <VolumesProgress /> : <NewVolumes />}
    </>
  );
}

function NewVolumes() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const choice = useOpenedFile('volumes');
  if (overview === undefined) return null;
  const { opening } = choice;
  return (
    <>
      <p class="hint">{say(volumeTexts.intro)}</p>
      <ChooseFile label={volumeTexts.chooseFile} choice={choice} />
      {opening.status === 'opened' && (
        <VolumesReview key={choice.turn} opened={opening.opened} choice={choice} overview={overview} />
      )}
    </>
  );
}
