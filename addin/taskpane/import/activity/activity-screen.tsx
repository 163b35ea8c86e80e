import { activityImportTexts } from '../../../locales/activity-import.ts';
import { activityImportTitle } from '../../../locales/activity-import-title.ts';
import { ScreenTitle } from '../../parts/screen-title.tsx';
import { usePane } from '../../pane-context.ts';
import { useObservable } from '../../use-observable.ts';
import { ChooseFile } from '../choose-file.tsx';
import { useOpenedFile } from '../use-opened-file.ts';
import { ACTIVITY, ActivityProgress } from './activity-progress.tsx';
import { ActivityReview } from './activity-review.tsx';

/** The import of activity that is on its way, or else the choice of a file. */
export function ActivityScreen() {
  const { model, say } = usePane();
  const isRunning = useObservable(model.activity.all)[ACTIVITY] !== undefined;
  return (
    <>
      <ScreenTitle title={say(activityImportTitle)} />
      {isRunning ? <ActivityProgress /> : <NewActivity />}
    </>
  );
}

function NewActivity() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const choice = useOpenedFile('activity');
  if (overview === undefined) return null;
  const { opening } = choice;
  return (
    <>
      <p class="hint">{say(activityImportTexts.intro)}</p>
      <ChooseFile label={activityImportTexts.chooseFile} choice={choice} />
      {opening.status === 'opened' && (
        <ActivityReview key={choice.turn} opened={opening.opened} choice={choice} overview={overview} />
      )}
    </>
  );
}
