import { listTexts } from '../../../locales/import-list.ts';
import { unreadableText } from '../../import/unreadable-text.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import { useObservable } from '../../use-observable.ts';
import { JobProgress } from '../job-progress.tsx';
import { ListOutcome } from './list-outcome.tsx';

type SentListProps = { readonly wave: string; readonly onSeen: () => void };

/** How far the list sent from this pane is: on its way, then at work on the server, then what came of it. */
export function SentList({ wave, onSeen }: SentListProps) {
  const { model, say, language } = usePane();
  const running = useObservable(model.lists.all)[wave];
  if (running === undefined) return null;
  const { progress, busy, failure } = running;
  const { stage, share, job, fileName, unreadable, source } = progress;
  const dismiss = (): void => {
    model.lists.dismiss(wave);
    onSeen();
  };
  if (job !== undefined)
    return (
      <div class="import">
        <p class="meta">{fileName}</p>
        <JobProgress job={job} onSeen={dismiss}>
          {(outcome) => <ListOutcome outcome={outcome} source={source} />}
        </JobProgress>
      </div>
    );
  const percent = share.toLocaleString(language, { style: 'percent' });
  return (
    <div class="import">
      <p class="meta">{fileName}</p>
      <progress value={share} max={1} aria-label={say(listTexts.writing)} />
      {busy && (
        <p role="status">{say(stage === 'writing' ? listTexts.writing : listTexts.sending(percent))}</p>
      )}
      {busy && <p class="hint">{say(listTexts.stays)}</p>}
      {unreadable === undefined ? (
        <FailureNotice failure={failure} />
      ) : (
        <Notice tone="failure">{say(unreadableText(unreadable))}</Notice>
      )}
      {failure && unreadable === undefined && (
        <button type="button" class="primary" onClick={() => void model.lists.resume(wave)}>
          {say(listTexts.sendAgain)}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => model.lists.dismiss(wave)}>
        {say(listTexts.giveUp)}
      </button>
    </div>
  );
}
