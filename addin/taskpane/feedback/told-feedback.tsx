import { useState } from 'preact/hooks';
import type { Text } from '#domain/text';
import { feedbackTexts as texts } from '../../locales/feedback.ts';
import { themeNames } from '../../locales/practice-columns.ts';
import { quarterName } from '../../locales/sheets.ts';
import { writePage } from '../../workbook/committee/write-page.ts';
import { planFeedback } from '../../workbook/feedback/plan-feedback.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { ConfirmSending } from './confirm-sending.tsx';
import type { Told } from './read-told.ts';

type ToldFeedbackProps = {
  readonly told: Told;
  /** Its name. */
  readonly platform: string;
  readonly sends: boolean;
  readonly onSent: () => void;
};

/** A feedback, how far it is, its sheet to print, and its sending. */
export function ToldFeedback({ told, platform, sends, onSent }: ToldFeedbackProps) {
  const { say } = usePane();
  const { task, done, write, send } = useActions(told, onSent);
  const [asks, setAsks] = useState(false);
  const confirm = () => {
    setAsks(false);
    send();
  };
  return (
    <article class="card">
      <h3>
        {platform} · {say(themeNames[told.theme])} · {say(quarterName(told.wave))}
      </h3>
      <HowFar told={told} />
      {asks && (
        <ConfirmSending told={told} platform={platform} onConfirm={confirm} onCancel={() => setAsks(false)} />
      )}
      {!asks && (
        <div class="actions two">
          <button type="button" disabled={task.busy} onClick={write}>
            {say(texts.write)}
          </button>
          {sends && (
            <button type="button" class="primary" disabled={task.busy} onClick={() => setAsks(true)}>
              {say(told.sentDay === null ? texts.send : texts.sendAgain)}
            </button>
          )}
        </div>
      )}
      {task.busy && <p role="status">{say(texts.working)}</p>}
      {done !== undefined && <Notice tone="success">{say(done)}</Notice>}
      <FailureNotice failure={task.failure} />
    </article>
  );
}

/** Writes the sheet of a feedback, or sends it; `done` says which was. */
function useActions({ wave, theme, platform }: Told, onSent: () => void) {
  const { model, language } = usePane();
  const { client } = model.app;
  const task = useTask();
  const [done, setDone] = useState<Text | undefined>(undefined);
  const request = { wave, theme, platform };
  const act = (work: () => Promise<Text>) => {
    setDone(undefined);
    void task.run(async () => setDone(await work()));
  };
  const write = () =>
    act(async () => {
      const sheet = await client.call('readFeedback', { request });
      return texts.written(await writePage(planFeedback(sheet, language), language));
    });
  const send = () =>
    act(async () => {
      await client.call('sendFeedback', { request });
      onSent();
      return texts.isSent;
    });
  return { task, done, write, send };
}

function HowFar({ told }: { readonly told: Told }) {
  const { say, language } = usePane();
  const { practices, facts, sentDay, replies, disputes } = told;
  const day = sentDay === null ? '' : new Date(`${sentDay}T12:00:00`).toLocaleDateString(language);
  return (
    <>
      <p>
        {say(texts.contents(practices, facts))}
        {', '}
        {say(sentDay === null ? texts.isPrepared : texts.sent(day))}
      </p>
      {sentDay !== null && <p>{say(texts.replied(replies, practices))}</p>}
      {disputes > 0 && <Notice tone="warning">{say(texts.disputed(disputes))}</Notice>}
    </>
  );
}
