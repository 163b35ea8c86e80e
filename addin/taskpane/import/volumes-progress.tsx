import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { volumeTexts } from '../../locales/import-volumes.ts';
import { volumeImportTitle } from '../../locales/volume-import-title.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { VOLUMES } from './running-volumes.ts';

/** How far the recording of volumes is, how it ended, and how to go on; nothing when there is none. */
export function VolumesProgress() {
  const { model, say } = usePane();
  const { volumes, app } = model;
  const running = useObservable(volumes.all)[VOLUMES];
  if (running === undefined) return null;
  const { progress, busy, failure } = running;
  const done = !busy && failure === undefined;
  const resume = () => void volumes.resume().then(() => app.formulas.refresh());
  return (
    <div class="import">
      {!done && <progress value={progress.sent} max={progress.total} aria-label={say(volumeImportTitle)} />}
      <p role="status">{busy && say(volumeTexts.recording(progress.sent, progress.total))}</p>
      <FailureNotice failure={failure} />
      {failure && (
        <button type="button" class="primary" onClick={resume}>
          {say(importOutcomeTexts.resume)}
        </button>
      )}
      {done && <Notice tone="success">{say(volumeTexts.recorded(progress.sent))}</Notice>}
      {!busy && (
        <button type="button" class="quiet" onClick={() => volumes.dismiss()}>
          {say(done ? importOutcomeTexts.importSeen : importOutcomeTexts.importGivenUp)}
        </button>
      )}
    </div>
  );
}
