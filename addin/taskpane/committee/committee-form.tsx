import { useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { committeeScreenTexts as texts, pageTexts, sheetTexts } from '../../locales/committee.ts';
import { committeeTitle } from '../../locales/committee-title.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { usePane } from '../pane-context.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { useTask } from '../use-task.ts';
import { committeeSheets, type CommitteeSheet } from './committee-sheets.ts';
import { writeCommitteeSheet } from './write-committee-sheet.ts';

/** Which sheet, of which platform: then it is written. The decisions of the committee are one step away. */
export function CommitteeForm() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  return (
    <>
      <ScreenTitle title={say(committeeTitle)} />
      <p class="hint">{say(texts.intro)}</p>
      {overview?.platforms.length === 0 && <p class="empty">{say(texts.noPlatform)}</p>}
      {overview !== undefined && overview.platforms.length > 0 && <Form overview={overview} />}
    </>
  );
}

function Form({ overview }: { readonly overview: Overview }) {
  const { model, say, language } = usePane();
  const task = useTask();
  const readsQuotes = useRole() === 'quality-manager';
  const [platform, setPlatform] = useState(overview.platforms[0]?.code ?? '');
  const [written, setWritten] = useState('');
  const platforms = overview.platforms.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));
  const write = (sheet: CommitteeSheet) => {
    setWritten('');
    const { client, session } = model.app;
    const state = session.state();
    const now = state.status === 'signed-in' ? state.me.now : '';
    void task.run(async () =>
      setWritten(
        await writeCommitteeSheet({ client, overview, sheet, platform, language, now, readsQuotes }),
      ),
    );
  };
  const open = () =>
    void task.run(() => model.sheets.open(registerSheetId('decisions', overview.organisation.id)));
  return (
    <>
      <Field label={say(pageTexts.inputs.platform.label)}>
        <Choice value={platform} options={platforms} onChoose={setPlatform} />
      </Field>
      {committeeSheets.map((sheet) => (
        <section key={sheet}>
          <p class="hint">{say(sheetTexts[sheet].question)}</p>
          <div class="actions">
            <button type="button" class="primary" disabled={task.busy} onClick={() => write(sheet)}>
              {say(texts.write(sheetTexts[sheet].title))}
            </button>
          </div>
        </section>
      ))}
      <p class="hint">{say(texts.decisionsHint)}</p>
      <div class="actions">
        <button type="button" disabled={task.busy} onClick={open}>
          {say(texts.openDecisions)}
        </button>
      </div>
      {task.busy && <p role="status">{say(texts.writing)}</p>}
      {written !== '' && <Notice tone="success">{say(texts.written(written))}</Notice>}
      <FailureNotice failure={task.failure} />
    </>
  );
}
