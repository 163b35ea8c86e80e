import { activityImportTexts } from '../../../locales/activity-import.ts';
import { paneTexts } from '../../../locales/pane.ts';
import type { ActivityDifference } from '../../../workbook/import/activity/activity-differences.ts';
import { activityKeyOf } from '../../../workbook/import/activity/place-activity.ts';
import { usePane } from '../../pane-context.ts';
import { ActivityTotals } from './activity-totals.tsx';
import { RecordDifference } from './record-difference.tsx';

const SHOWN = 100;
const states = ['new', 'completed', 'changed', 'same'] as const;

type ActivityPreviewProps = { readonly differences: readonly ActivityDifference[] };

/** The totals of the file, then what changes in the records that are there; the others stand folded. */
export function ActivityPreview({ differences }: ActivityPreviewProps) {
  const { say } = usePane();
  const summary = states.flatMap((state) => {
    const count = differences.filter((one) => one.state === state).length;
    return count === 0 ? [] : [say(activityImportTexts.summary[state](count))];
  });
  const before = differences.filter(({ state }) => state === 'changed' || state === 'completed');
  const others = differences.filter(({ state }) => state === 'new' || state === 'same');
  return (
    <>
      <p class="pending" role="status">
        {summary.join(', ')}
      </p>
      <ActivityTotals activity={differences.map(({ activity }) => activity)} />
      {before.length > 0 && <Records differences={before} />}
      {others.length > 0 && (
        <details>
          <summary>{say(activityImportTexts.eachRecord(others.length))}</summary>
          <Records differences={others} />
        </details>
      )}
    </>
  );
}

function Records({ differences }: ActivityPreviewProps) {
  const { say } = usePane();
  return (
    <>
      <table class="volumes">
        <caption>{say(activityImportTexts.preview)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(activityImportTexts.record)}</th>
            <th scope="col">{say(activityImportTexts.state)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, SHOWN).map((difference) => (
            <RecordDifference key={activityKeyOf(difference.activity)} difference={difference} />
          ))}
        </tbody>
      </table>
      {differences.length > SHOWN && <p class="meta">{say(paneTexts.others(differences.length - SHOWN))}</p>}
    </>
  );
}
