import { sendTexts } from '../../locales/send-recordings.ts';
import { isOver, type ItemProgress, type SendProgress } from '../../workbook/recordings/send/item-to-send.ts';
import type { RunningSending } from '../import/running-sendings.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { RefusedRecordings } from './refused-recordings.tsx';

type SendingNowProps = {
  readonly wave: string;
  readonly running: RunningSending<SendProgress>;
  /** Stops it, and goes back to choosing. */
  readonly onSeen: () => void;
};

/** How far the sending is, of each file and in all; then what came of it. */
export function SendingNow({ wave, running, onSeen }: SendingNowProps) {
  const { model, say } = usePane();
  const { items } = running.progress;
  const refused = items.filter(({ state }) => state === 'refused');
  const taken = items.filter(({ state }) => state === 'taken').length;
  if (items.every(isOver))
    return (
      <div class="import">
        <Bar items={items} />
        <Notice tone="success">{say(sendTexts.ended(taken))}</Notice>
        <RefusedRecordings refused={refused} />
        <div class="actions">
          <button type="button" onClick={onSeen}>
            {say(sendTexts.others)}
          </button>
        </div>
      </div>
    );
  return (
    <div class="import">
      <Bar items={items} />
      <Standing running={running} onGoOn={() => void model.recordings.resume(wave)} />
      <Moving items={items} />
      <RefusedRecordings refused={refused} />
      <p class="hint">{say(sendTexts.stopped)}</p>
      <button type="button" class="quiet" onClick={onSeen}>
        {say(sendTexts.stop)}
      </button>
    </div>
  );
}

type StandingProps = Pick<SendingNowProps, 'running'> & { readonly onGoOn: () => void };

/** On its way, waiting for the network, or stopped by something that the person has to see to. */
function Standing({ running: { busy, progress, failure }, onGoOn }: StandingProps) {
  const { say } = usePane();
  if (busy && progress.retryAt !== undefined)
    return <Notice tone="warning">{say(sendTexts.retrying)}</Notice>;
  if (busy) return <p class="hint">{say(sendTexts.stays)}</p>;
  return (
    <>
      <FailureNotice failure={failure} />
      <button type="button" class="primary" onClick={onGoOn}>
        {say(sendTexts.goOn)}
      </button>
    </>
  );
}

function Bar({ items }: { readonly items: readonly ItemProgress[] }) {
  const { say } = usePane();
  const bytes = items.reduce((sum, item) => sum + item.bytes, 0);
  const sent = items.reduce((sum, item) => sum + item.bytes * (isOver(item) ? 1 : item.share), 0);
  const said = say(sendTexts.progress(items.filter(isOver).length, items.length));
  return (
    <>
      <progress value={bytes === 0 ? 0 : sent / bytes} max={1} aria-label={said} />
      <p class="pending" role="status">
        {said}
      </p>
    </>
  );
}

const SHOWN = 6;

/** The files on their way now, then the next ones. */
function Moving({ items }: { readonly items: readonly ItemProgress[] }) {
  const { say, language } = usePane();
  const moving = items.filter((item) => !isOver(item) && item.state !== 'waiting');
  return (
    <ul class="moving">
      {moving.slice(0, SHOWN).map(({ contact, form, name, state, share }) => (
        <li key={`${form} ${contact}`}>
          <span>{name}</span>{' '}
          <span class="meta">
            {say(sendTexts.states[state])}
            {state === 'sending' && ` ${share.toLocaleString(language, { style: 'percent' })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
