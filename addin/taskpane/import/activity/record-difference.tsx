import type { MeasureId } from '#domain/activity/measure';
import { activityImportTexts } from '../../../locales/activity-import.ts';
import { measureNames } from '../../../locales/activity.ts';
import { channelNames, directionNames } from '../../../locales/sheets.ts';
import type { ActivityDifference } from '../../../workbook/import/activity/activity-differences.ts';
import { usePane } from '../../pane-context.ts';

/** One record: whose it is, and what changes from what to what. */
export function RecordDifference({ difference }: { readonly difference: ActivityDifference }) {
  const { say, language } = usePane();
  const { activity, state, changes, added } = difference;
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 3 });
  const names = (ids: readonly MeasureId[]) => ids.map((id) => say(measureNames[id])).join(', ');
  const flow = `${say(channelNames[activity.channel])} ${say(directionNames[activity.direction])}`;
  return (
    <tr>
      <td>
        {activity.platform}
        <small>
          {shownPeriod(activity.period)}, {flow}
        </small>
        <small>{say(activityImportTexts.rowsOf(activity.rows))}</small>
      </td>
      <td>
        {say(activityImportTexts.states[state])}
        {changes.map(({ measure, before, after }) => (
          <small key={measure}>
            {say(activityImportTexts.change(say(measureNames[measure]), number(before), number(after)))}
          </small>
        ))}
        {state !== 'new' && added.length > 0 && <small>{say(activityImportTexts.added(names(added)))}</small>}
        {activity.missing.length > 0 && (
          <small>{say(activityImportTexts.missingSome(names(activity.missing)))}</small>
        )}
      </td>
    </tr>
  );
}

/** One day is written once. */
export const shownPeriod = (period: string): string => {
  const [first = period, last] = period.split('..');
  return first === last ? first : period;
};
