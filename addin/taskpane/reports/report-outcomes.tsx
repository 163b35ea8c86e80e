import { reportScreenTexts as texts } from '../../locales/report-sheets.ts';
import { reportTitles } from '../../locales/reports.ts';
import { usePane } from '../pane-context.ts';
import { Notice } from '../parts/notice.tsx';
import type { ReportOutcome } from './write-reports.ts';

/** The sheets that were written; of the other reports why there is none. */
export function ReportOutcomes({ outcomes }: { readonly outcomes: readonly ReportOutcome[] }) {
  const { say } = usePane();
  const written = outcomes.filter((one) => 'sheet' in one);
  const refused = outcomes.filter((one) => 'refused' in one);
  return (
    <>
      {written.length > 0 && (
        <Notice tone="success">
          <strong>{say(texts.written)}</strong>
          <ul class="report-outcomes">
            {written.map(({ report, sheet }) => (
              <li key={report}>{sheet}</li>
            ))}
          </ul>
          <p class="hint">{say(texts.again)}</p>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="warning">
          <strong>{say(texts.notWritten)}</strong>
          <ul class="report-outcomes">
            {refused.map(({ report, refused: why }) => (
              <li key={report}>
                {say(reportTitles[report])} : {say(why)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
