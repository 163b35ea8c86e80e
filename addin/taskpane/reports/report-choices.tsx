import type { ReportId } from '#domain/reports/report';
import { reportScreenTexts as texts, reportSheetTexts } from '../../locales/report-sheets.ts';
import { reportTitles } from '../../locales/reports.ts';
import { usePane } from '../pane-context.ts';

type ReportChoicesProps = {
  /** Those that there are of the wave. */
  readonly offered: readonly ReportId[];
  readonly chosen: readonly ReportId[];
  readonly onChoose: (chosen: readonly ReportId[]) => void;
};

/** A box for each report, and one for all of them. */
export function ReportChoices({ offered, chosen, onChoose }: ReportChoicesProps) {
  const { say } = usePane();
  const isWhole = chosen.length === offered.length;
  const toggle = (report: ReportId) =>
    onChoose(offered.filter((one) => (one === report) !== chosen.includes(one)));
  return (
    <fieldset class="report-choices">
      <legend class="label">{say(texts.which)}</legend>
      <label class="whole">
        <input type="checkbox" checked={isWhole} onChange={() => onChoose(isWhole ? [] : offered)} />
        {say(texts.all)}
      </label>
      {offered.map((report) => (
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
