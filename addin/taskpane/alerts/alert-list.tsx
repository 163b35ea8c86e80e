import type { AlertsAnswer, DriftAlert } from '#contract/alert';
import type { Platform } from '#domain/platform';
import { alertTexts } from '../../locales/alerts.ts';
import type { ReportAsked } from '../../workbook/reports/report-asked.ts';
import { usePane } from '../pane-context.ts';
import { openReport } from '../reports/open-report.ts';

/** The report of the weeks that an alert is about. */
const weeksOf = ({ wave, channel, platform }: DriftAlert): ReportAsked => ({
  report: 'drift',
  quarter: wave,
  channel,
  part: '',
  platform,
});

export type AlertListProps = {
  readonly answer: AlertsAnswer;
  readonly platforms: readonly Pick<Platform, 'code' | 'name'>[];
};

/** What drifts, since when, by how much, and how often such an alert is a false one. */
export function AlertList({ answer, platforms }: AlertListProps) {
  const { say, model } = usePane();
  const nameOf = (code: string): string => platforms.find((one) => one.code === code)?.name ?? code;
  return (
    <section class="drift-alerts" aria-labelledby="drift-alerts">
      <h2 id="drift-alerts">{say(alertTexts.title(answer.alerts.length))}</h2>
      <ul>
        {answer.alerts.map((alert) => (
          <li key={`${alert.platform} ${alert.channel}`} class={alert.direction}>
            <strong>{say(alertTexts.what(nameOf(alert.platform), alert))}</strong>
            <span>{say(alertTexts.since(alert))}</span>
            <span>{say(alertTexts.seenBy(alert))}</span>
            {alert.isProvisional && <span>{say(alertTexts.provisional)}</span>}
            <button type="button" class="link" onClick={() => openReport(model, weeksOf(alert))}>
              {say(alertTexts.weeks)}
            </button>
          </li>
        ))}
      </ul>
      <p>{say(alertTexts.sure(answer))}</p>
    </section>
  );
}
