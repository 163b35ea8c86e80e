import { activityImportTexts } from '../../../locales/activity-import.ts';
import { measureNames } from '../../../locales/activity.ts';
import type { Fed } from '../../../workbook/import/activity/column-use.ts';
import type { ActivityRead } from '../../../workbook/import/activity/read-activity.ts';
import { missingDurations } from '../../../workbook/import/activity/missing-durations.ts';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';

/** Durations that some of the contacts counted as answered do not have: their mean would be too low. */
export function IncompleteDurations({ read }: { readonly read: ActivityRead }) {
  const { say } = usePane();
  return (
    <>
      {missingDurations(read.activity).map(({ fed, contacts }) => (
        <Notice key={fed} tone="warning">
          {say(activityImportTexts.incomplete(say(nameOf(fed)), contacts))}
        </Notice>
      ))}
    </>
  );
}

const nameOf = (fed: Fed) => measureNames[fed];
