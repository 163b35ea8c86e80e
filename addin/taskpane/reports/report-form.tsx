import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { reportsOf, type ReportId } from '#domain/reports/report';
import { reportScreenTexts as texts } from '../../locales/report-sheets.ts';
import { reportTitles } from '../../locales/reports.ts';
import type { ReportAsked, ReportSubject } from '../../workbook/reports/report-asked.ts';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';
import { evaluatedWaves } from './evaluated-waves.ts';
import { PracticePages } from './practice-pages.tsx';
import { ReportChoices } from './report-choices.tsx';
import { ReportOutcomes } from './report-outcomes.tsx';
import type { ReportsAsked } from './reports-asked.ts';
import { SubjectFields } from './subject-fields.tsx';
import { useFlows } from './use-flows.ts';
import { writeReports, type ReportOutcome } from './write-reports.ts';

/** Which reports, of what: then they are written. */
export function ReportForm({ asked }: { readonly asked: ReportsAsked }) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const wave = overview && evaluatedWaves(overview).find(({ code }) => code === asked.wave);
  return (
    <>
      <ScreenTitle title={say(texts.title)} />
      <p class="hint">{say(texts.intro)}</p>
      {overview && wave === undefined && <p class="empty">{say(texts.noWave)}</p>}
      {overview && wave && <Form asked={asked} overview={overview} />}
    </>
  );
}

type FormProps = { readonly asked: ReportsAsked; readonly overview: Overview };

function Form({ asked: { wave, asked }, overview }: FormProps) {
  const { say } = usePane();
  const [subject, setSubject] = useState<ReportSubject>(
    asked ?? { quarter: wave, channel: '', part: '', platform: '' },
  );
  const { offered, chosen, setChosen } = useReports(overview, subject.quarter, asked?.report);
  const known = useFlows(subject.quarter);
  const flows = known ?? [];
  const [first = ''] = flows;
  const channel = subject.channel === '' ? first : subject.channel;
  const work = useWriting({ overview, flows });
  const isReady = known !== undefined && chosen.length > 0;
  const write = () => work.write(chosen.map((report) => ({ ...subject, channel, report })));
  // Opened for one report: it is written without being asked for twice.
  useEffect(() => {
    if (asked !== undefined) work.write([asked]);
  }, []);
  return (
    <>
      <SubjectFields
        overview={overview}
        flows={flows}
        subject={{ ...subject, channel }}
        onChange={setSubject}
      />
      <ReportChoices offered={offered} chosen={chosen} onChoose={setChosen} />
      <button type="button" class="primary" disabled={work.busy || !isReady} onClick={write}>
        {say(chosen.length === 0 ? texts.none : texts.write(chosen.length))}
      </button>
      {work.writing && <p role="status">{say(texts.writing(say(reportTitles[work.writing])))}</p>}
      <FailureNotice failure={work.failure} retry={write} />
      <ReportOutcomes outcomes={work.outcomes} />
      <PracticePages overview={overview} wave={subject.quarter} platform={subject.platform} />
    </>
  );
}

/** The reports that there are of a wave, and those that are chosen: all of them until the person says otherwise. */
function useReports({ waves }: Overview, wave: string, first: ReportId | undefined) {
  const [picked, setChosen] = useState<readonly ReportId[] | undefined>(first && [first]);
  const offered = reportsOf(waves.find(({ code }) => code === wave)?.method ?? 'listening');
  return { offered, chosen: picked?.filter((report) => offered.includes(report)) ?? offered, setChosen };
}

/** Writes reports, tells which one it is at, and what became of them. */
function useWriting(of: Pick<Parameters<typeof writeReports>[0], 'overview' | 'flows'>) {
  const { model, language } = usePane();
  const task = useTask();
  const [writing, setWriting] = useState<ReportId>();
  const [outcomes, setOutcomes] = useState<readonly ReportOutcome[]>([]);
  const { client } = model.app;
  const write = (asked: readonly ReportAsked[]) => {
    setOutcomes([]);
    const work = () => writeReports({ ...of, client, asked, language, onWriting: setWriting });
    void task.run(async () => setOutcomes(await work())).finally(() => setWriting(undefined));
  };
  return {
    busy: task.busy,
    failure: task.failure,
    writing: task.busy ? writing : undefined,
    outcomes,
    write,
  };
}
