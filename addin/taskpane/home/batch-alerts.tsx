import type { WaveView } from '#contract/wave';
import { reminderTexts } from '../../locales/reminders.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useBatchAlerts } from './use-batch-alerts.ts';

/** Which batches of a wave are to be listened to soon. */
export function BatchAlerts({ wave: { code } }: { readonly wave: WaveView }) {
  const { say, language } = usePane();
  return useBatchAlerts()
    .filter(({ wave }) => wave === code)
    .map(({ period, firstEnd, days, timeZone }) => {
      const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
      return (
        <Notice key={period} tone="warning">
          {say(reminderTexts.batch(period, day.format(new Date(firstEnd)), days))}
        </Notice>
      );
    });
}
