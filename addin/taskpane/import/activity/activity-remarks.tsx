import { measureIds, type MeasureId } from '#domain/activity/measure';
import { activityImportTexts } from '../../../locales/activity-import.ts';
import { measureNames } from '../../../locales/activity.ts';
import { activityDoubts } from '../../../workbook/import/activity/activity-doubts.ts';
import type { PlacedActivity } from '../../../workbook/import/activity/place-activity.ts';
import type { ActivityRead } from '../../../workbook/import/activity/read-activity.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import { VolumeDates } from '../volume-dates.tsx';
import { IncompleteDurations } from './incomplete-durations.tsx';
import type { ActivityReview } from './use-activity-review.ts';

type ActivityRemarksProps = {
  readonly review: ActivityReview;
  readonly read: ActivityRead;
};

/** Records named in a doubt; the others are a number. */
const NAMED = 3;

/** What there is to know before anything is recorded: blank cells, roundings, counts that cannot be. */
export function ActivityRemarks({ review, read }: ActivityRemarksProps) {
  const { say } = usePane();
  const { placed, blanks, setBlanks, rowIs } = review;
  const names = (ids: readonly MeasureId[]) => ids.map((id) => say(measureNames[id])).join(', ');
  const missing = inOrder(placed.activity, 'missing');
  const rounded = inOrder(placed.activity, 'rounded');
  const asksBlanks = rowIs === 'total' && (missing.length > 0 || blanks === 'zero');
  const hasNoReceived =
    placed.activity.length > 0 && placed.activity.every(({ counted }) => counted.received === undefined);
  return (
    <>
      {review.grain !== 'day' && <VolumeDates between={read.between} timeZone={review.calendar} />}
      {asksBlanks && (
        <Field
          label={say(activityImportTexts.blanks)}
          {...(missing.length > 0 && { hint: say(activityImportTexts.blanksHint(names(missing))) })}
        >
          <Choice
            value={blanks}
            options={[
              { value: 'missing', label: say(activityImportTexts.blanksChoices.missing) },
              { value: 'zero', label: say(activityImportTexts.blanksChoices.zero) },
            ]}
            onChoose={(said) => setBlanks(said === 'zero' ? said : 'missing')}
          />
        </Field>
      )}
      {hasNoReceived && <p class="meta">{say(activityImportTexts.noReceived)}</p>}
      {rounded.length > 0 && <p class="meta">{say(activityImportTexts.roundedSome(names(rounded)))}</p>}
      {rowIs === 'contact' && <IncompleteDurations read={read} />}
      {activityDoubts(placed.activity).map(({ doubt, activity }) => (
        <Notice key={doubt} tone="warning">
          {say(activityImportTexts.doubt(doubt, activity.length, where(activity)))}
        </Notice>
      ))}
    </>
  );
}

const inOrder = (activity: readonly PlacedActivity[], of: 'missing' | 'rounded'): readonly MeasureId[] => {
  const found = new Set(activity.flatMap((one) => one[of]));
  return measureIds.filter((id) => found.has(id));
};

const where = (activity: readonly PlacedActivity[]): string =>
  activity
    .slice(0, NAMED)
    .map(({ platform, period }) => `${platform} ${period.split('..')[0] ?? period}`)
    .join(', ') + (activity.length > NAMED ? '…' : '');
