import { reportIds, type ReportId } from '#domain/reports/report';
import { reportScreenTexts as texts, reportSheetTexts } from '../../locales/report-sheets.ts';
import { reportTitles } from '../../locales/reports.ts';
import { usePane } from '../pane-context.ts';

type ReportChoicesProps = {
  readonly chosen: readonly ReportId[];
  readonly onChoose: (chosen: readonly ReportId[]) => void;
};

/** A box for each report, and one for all of them. */
export function ReportChoices({ chosen, onChoose }: ReportChoicesProps) {
  const { say } = usePane();
  const isWhole = chosen.length === reportIds.length;
  const toggle = (report: ReportId) =>
    onChoose(reportIds.filter((one) => (one === report) !== chosen.includes(one)));
  return (
    <fieldset class="report-choices">
      <legend class="label">{say(texts.which)}</legend>
      <label class="whole">
        <input type="checkbox" checked={isWhole} onChange={() => onChoose(isWhole ? [] : reportIds)} />
        {say(texts.all)}
      </label>
      {reportIds.map((report) => (
        <label key={report}>
          <input type="checkbox" checked={chosen.includes(report)} onChange={() => toggle(report)} />
          <span>
            {say(reportTitles[report])}
            <span class="question">{say(reportSheetTexts.questions[report])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
