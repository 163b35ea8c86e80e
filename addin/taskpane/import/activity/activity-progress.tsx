import { activityImportTexts } from '../../../locales/activity-import.ts';
import { activityImportTitle } from '../../../locales/activity-import-title.ts';
import { importOutcomeTexts } from '../../../locales/import-outcome.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import { useObservable } from '../../use-observable.ts';
import { useTask } from '../../use-task.ts';

/** There is one organisation, so one import of activity at a time. */
export const ACTIVITY = 'activity';

/** How far the recording of activity is, how it ended, and how to go on; nothing when there is none. */
export function ActivityProgress() {
  const { model, say } = usePane();
  const { activity, app } = model;
  const running = useObservable(activity.all)[ACTIVITY];
  if (running === undefined) return null;
  const { progress, busy, failure } = running;
  const done = !busy && failure === undefined;
  const resume = () => void activity.resume(ACTIVITY).then(() => app.formulas.refresh());
  return (
    <div class="import">
      {!done && <progress value={progress.sent} max={progress.total} aria-label={say(activityImportTitle)} />}
      <p role="status">{busy && say(activityImportTexts.recording(progress.sent, progress.total))}</p>
      <FailureNotice failure={failure} />
      {failure && (
        <button type="button" class="primary" onClick={resume}>
          {say(importOutcomeTexts.resume)}
        </button>
      )}
      {done && <Recorded count={progress.sent} />}
      {!busy && (
        <button type="button" class="quiet" onClick={() => activity.dismiss(ACTIVITY)}>
          {say(done ? importOutcomeTexts.importSeen : importOutcomeTexts.importGivenUp)}
        </button>
      )}
    </div>
  );
}

/** That it is done, and the way to the sheet where it can be read and corrected. */
function Recorded({ count }: { readonly count: number }) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const task = useTask();
  const open = (organisation: string) =>
    void task.run(() => model.sheets.open(`${ACTIVITY}:${organisation}`));
  return (
    <>
      <Notice tone="success">{say(activityImportTexts.recorded(count))}</Notice>
      {overview && (
        <button
          type="button"
          class="primary"
          disabled={task.busy}
          onClick={() => open(overview.organisation.id)}
        >
          {say(activityImportTexts.openSheet)}
        </button>
      )}
      <FailureNotice failure={task.failure} />
    </>
  );
}
