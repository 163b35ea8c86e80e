import { useEffect, useState } from 'preact/hooks';
import type { RetentionReport } from '#contract/retention';
import { paneTexts } from '../../locales/pane.ts';
import { retentionTexts as texts } from '../../locales/retention.ts';
import { quarterName } from '../../locales/sheets.ts';
import { isSound, retentionFacts } from '../../workbook/retention/retention-facts.ts';
import { writeRetention } from '../../workbook/retention/write-retention.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { readRegister } from './read-register.ts';
import { saveJson } from './save-json.ts';

/** What was sent of a wave, what is gone and when, as of now: said in short, and on a sheet contact by contact. */
export function WaveRetention({ wave }: { readonly wave: string }) {
  const { model, say } = usePane();
  const task = useTask();
  const [report, setReport] = useState<RetentionReport>();
  const read = async () => {
    const now = await model.app.client.call('retentionReport', { parameters: { wave } });
    setReport(now);
    return now;
  };
  const reload = () => void task.run(read);
  useEffect(reload, [wave]);
  return (
    <>
      <ScreenTitle title={say(texts.open)} />
      <h2>{say(quarterName(wave))}</h2>
      <p class="hint">{say(texts.intro)}</p>
      <FailureNotice failure={task.failure} retry={reload} />
      {report === undefined && task.busy && <p role="status">{say(paneTexts.loading)}</p>}
      {report && <Facts report={report} />}
      {report && <Actions read={read} wave={wave} />}
    </>
  );
}

function Facts({ report }: { readonly report: RetentionReport }) {
  const { say, language } = usePane();
  const sound = isSound(report);
  return (
    <>
      <Notice tone={sound ? 'success' : 'failure'}>{say(sound ? texts.sound : texts.unsound)}</Notice>
      <dl class="retention-facts">
        {retentionFacts(report, language).map(({ name, value }) => (
          <div key={say(name)}>
            <dt>{say(name)}</dt>
            <dd>{typeof value === 'number' ? value.toLocaleString(language) : value}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say(texts.words)}</p>
    </>
  );
}

type ActionsProps = { readonly read: () => Promise<RetentionReport>; readonly wave: string };

/** Each reads it anew: what is on paper is as of that moment. */
function Actions({ read, wave }: ActionsProps) {
  const { model, say, language } = usePane();
  const task = useTask();
  const [done, setDone] = useState('');
  const act = (work: () => Promise<string>) => () => {
    setDone('');
    void task.run(async () => setDone(await work()));
  };
  const write = act(async () => say(texts.written(await writeRetention(await read(), language))));
  const save = act(async () => {
    const report = await read();
    saveJson(report, `destruction-${wave}.json`);
    return say(texts.saved(report.lines.length));
  });
  const register = act(async () => {
    const lines = await readRegister(model.app.client);
    saveJson({ lines }, 'registre-destruction.json');
    return say(texts.saved(lines.length));
  });
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" disabled={task.busy} onClick={write}>
          {say(texts.write)}
        </button>
        <button type="button" disabled={task.busy} onClick={save}>
          {say(texts.json)}
        </button>
        <button type="button" disabled={task.busy} onClick={register}>
          {say(texts.register)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
      {done !== '' && <Notice tone="success">{done}</Notice>}
    </>
  );
}
