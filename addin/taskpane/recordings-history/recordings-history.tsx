import { useState } from 'preact/hooks';
import type { RecordingHistory } from '#contract/recording';
import { historyTexts } from '../../locales/recordings-history.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { OneRecording } from './one-recording.tsx';

/** The contact whose recordings are asked about, and the zone its times are said in. */
export type AskedContact = { readonly wave: string; readonly contact: string; readonly timeZone: string };

type HistoryProps = {
  readonly row: AskedContact;
  /** Told the instant at which the last of them was destroyed from here. */
  readonly onDestroyed: (at: string) => void;
};

/** Where the recording of a contact is, who heard it, when it is gone; and its destruction before its end. */
export function RecordingsHistory({ row, onDestroyed }: HistoryProps) {
  const { model, say } = usePane();
  const { busy, failure, run } = useTask();
  const [history, setHistory] = useState<RecordingHistory | undefined>(undefined);
  const asked = { parameters: { wave: row.wave }, request: { contact: row.contact } };
  const read = () => run(async () => setHistory(await model.app.client.call('recordingHistory', asked)));
  const destroy = () =>
    run(async () => {
      const after = await model.app.client.call('withdrawRecording', asked);
      setHistory(after);
      const at = after.recordings[0]?.destroyed?.at;
      if (at !== undefined) onDestroyed(at);
    });
  return (
    <details
      class="card history"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && history === undefined) void read();
      }}
    >
      <summary>{say(historyTexts.title)}</summary>
      {busy && <p role="status">{say(historyTexts.reading)}</p>}
      <FailureNotice failure={failure} retry={() => void read()} />
      {history?.recordings.length === 0 && <p class="meta">{say(historyTexts.none)}</p>}
      {history?.recordings.map((recording) => (
        <OneRecording key={recording.id} recording={recording} timeZone={row.timeZone} />
      ))}
      {history?.recordings.some(({ destroyed }) => destroyed === null) === true && (
        <DestroyNow busy={busy} destroy={() => void destroy()} />
      )}
    </details>
  );
}

type DestroyNowProps = { readonly busy: boolean; readonly destroy: () => void };

/** Asked first: nothing brings a recording back. */
function DestroyNow({ busy, destroy }: DestroyNowProps) {
  const { say } = usePane();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {say(historyTexts.destroy)}
      </button>
    );
  return (
    <Notice tone="warning">
      <p>{say(historyTexts.destroyAsked)}</p>
      <div class="actions two">
        <button type="button" class="primary" disabled={busy} onClick={destroy}>
          {say(historyTexts.destroyYes)}
        </button>
        <button type="button" disabled={busy} onClick={() => setAsking(false)}>
          {say(historyTexts.keep)}
        </button>
      </div>
    </Notice>
  );
}
