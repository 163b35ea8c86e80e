import { measureIds, type MeasureId } from '#domain/activity/measure';
import { fractionOf, sum } from '#domain/fraction';
import { activityImportTexts } from '../../../locales/activity-import.ts';
import { volumeTexts } from '../../../locales/import-volumes.ts';
import { measureNames } from '../../../locales/activity.ts';
import { rounded } from '../../../workbook/import/activity/exact.ts';
import type { PlacedActivity } from '../../../workbook/import/activity/place-activity.ts';
import { usePane } from '../../pane-context.ts';
import { shownPeriod } from './record-difference.tsx';

/** What the file counts in all, measure by measure: what a person compares with the source. */
export function ActivityTotals({ activity }: { readonly activity: readonly PlacedActivity[] }) {
  const { say, language } = usePane();
  const periods = activity.map(({ period }) => period).sort();
  const [first = '', last = ''] = [periods[0], periods.at(-1)].map((period) => shownPeriod(period ?? ''));
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 3 });
  return (
    <>
      <p class="meta">{say(activityImportTexts.fromTo(first, last))}</p>
      <table class="volumes">
        <caption>{say(activityImportTexts.totals)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(activityImportTexts.measure)}</th>
            <th scope="col">{say(volumeTexts.total)}</th>
          </tr>
        </thead>
        <tbody>
          {measureIds.flatMap((id) => {
            const total = totalOf(activity, id);
            if (total === undefined) return [];
            return (
              <tr key={id}>
                <td>{say(measureNames[id])}</td>
                <td>{number(total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Undefined when no record counts it. */
function totalOf(activity: readonly PlacedActivity[], id: MeasureId): number | undefined {
  const values = activity.flatMap(({ counted }) => counted[id] ?? []);
  return values.length === 0 ? undefined : rounded(sum(values.map(fractionOf)), 3);
}
