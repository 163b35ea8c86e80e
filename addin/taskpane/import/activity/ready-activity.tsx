import type { ActivityRecord } from '#contract/activity';
import { activityImportTexts } from '../../../locales/activity-import.ts';
import {
  activityDifferences,
  type ActivityDifference,
} from '../../../workbook/import/activity/activity-differences.ts';
import type { PlacedActivity } from '../../../workbook/import/activity/place-activity.ts';
import type { ActivityRead } from '../../../workbook/import/activity/read-activity.ts';
import { activitySending } from '../../../workbook/import/activity/send-activity.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { usePane } from '../../pane-context.ts';
import { NotCounted } from '../not-counted.tsx';
import { StartImport } from '../start-import.tsx';
import type { Opened } from '../use-opened-file.ts';
import { ActivityPreview } from './activity-preview.tsx';
import { ACTIVITY } from './activity-progress.tsx';
import { ActivityRemarks } from './activity-remarks.tsx';
import { openOfActivity } from './open-of-activity.ts';
import type { ActivityReview } from './use-activity-review.ts';
import { usePresentActivity, type PresentActivity } from './use-present-activity.ts';

type ReadyActivityProps = {
  readonly opened: Opened;
  readonly review: ActivityReview;
  readonly read: ActivityRead;
};

/** Nothing is compared while something is open: half of the rows would look for the wrong records. */
const none: readonly PlacedActivity[] = [];

/** The activity as it will be recorded, what of it changes what, and the button that records. */
export function ReadyActivity({ opened, review, read }: ReadyActivityProps) {
  const { model, say } = usePane();
  const { reading, placed } = review;
  const open = openOfActivity(opened, review, read).map(say);
  const activity = open.length === 0 ? placed.activity : none;
  const compared = usePresentActivity(activity);
  const { present } = compared;
  const differences = present === undefined ? [] : activityDifferences(activity, present);
  const changed = differences.filter(({ state }) => state !== 'same');
  const record = () =>
    void model.activity
      .start(ACTIVITY, activitySending(model.app.client, changed.map(recordOf)))
      .then(() => model.app.formulas.refresh());
  const nothing = activity.length === 0 ? activityImportTexts.nothingCounted : activityImportTexts.nothing;
  return (
    <>
      <ActivityRemarks review={review} read={read} />
      <Compared compared={compared} isAsked={activity.length > 0} differences={differences} />
      <NotCounted {...{ opened, read }} unwanted={placed.unwanted} />
      <StartImport
        label={say(activityImportTexts.recordNow(changed.length))}
        open={open}
        nothing={changed.length === 0 ? say(nothing) : undefined}
        busy={reading.busy || (activity.length > 0 && present === undefined)}
        onStart={record}
      />
    </>
  );
}

type ComparedProps = {
  readonly compared: PresentActivity;
  readonly isAsked: boolean;
  readonly differences: readonly ActivityDifference[];
};

function Compared({ compared: { present, failure, retry }, isAsked, differences }: ComparedProps) {
  const { say } = usePane();
  if (failure !== undefined) return <FailureNotice failure={failure} retry={retry} />;
  if (isAsked && present === undefined) return <p role="status">{say(activityImportTexts.comparing)}</p>;
  return differences.length > 0 ? <ActivityPreview differences={differences} /> : null;
}

/** Only what is new or other goes: what stands there already is left alone. */
function recordOf({ activity, added, changes }: ActivityDifference): ActivityRecord {
  const { platform, period, channel, direction, counted } = activity;
  const sent = [...added, ...changes.map(({ measure }) => measure)];
  return {
    ...{ platform, period, channel, direction },
    counted: Object.fromEntries(sent.map((measure) => [measure, counted[measure]])),
  };
}
