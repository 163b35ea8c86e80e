import { useState } from 'preact/hooks';
import type { FrameView } from '#contract/frame';
import { stratumKey } from '#domain/sampling/stratum-key';
import { frameTexts } from '../../locales/frames.ts';
import { ineligibleNames } from '../../locales/import-list.ts';
import { paneTexts } from '../../locales/pane.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { NumberTable } from '../parts/number-table.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import type { FrameProps } from './frame-props.ts';
import { stratumName } from './stratum-name.ts';

type Stratum = FrameView['strata'][number];

/** What is in a frame: its lists, its contacts by stratum, what stayed out of it and why. */
export function FrameFacts(props: FrameProps) {
  const { frame } = props;
  const { say } = usePane();
  if (frame.files.length === 0) return null;
  return (
    <>
      <Strata frame={frame} />
      <LeftOut frame={frame} />
      {frame.files.length > 0 && (
        <>
          <h4>{say(frameTexts.lists)}</h4>
          <ul class="lists">
            {frame.files.map((file) => (
              <ImportedList key={file.job} file={file} {...props} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Strata({ frame: { strata } }: { readonly frame: FrameView }) {
  const { say, language } = usePane();
  const capture = ({ contacts, received }: Stratum): string =>
    received === null || received === 0
      ? '–'
      : (contacts / received).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <>
      <NumberTable
        look="strata"
        caption={say(frameTexts.strata)}
        title={frameTexts.stratum}
        keyOf={stratumKey}
        nameOf={stratumName(say)}
        columns={[
          { title: frameTexts.inFrame, of: ({ contacts }) => contacts },
          { title: frameTexts.received, of: ({ received }) => received ?? say(frameTexts.noVolume) },
          { title: frameTexts.capture, of: capture },
        ]}
        rows={strata}
      />
      <p class="hint">{say(frameTexts.captureHint)}</p>
    </>
  );
}

function LeftOut({ frame: { ineligible, notice } }: { readonly frame: FrameView }) {
  const { say, language } = usePane();
  const reasons = ineligible
    .filter(({ contacts }) => contacts > 0)
    .map(({ reason, contacts }) => `${say(ineligibleNames[reason])} ${contacts.toLocaleString(language)}`);
  return (
    <>
      <p class="meta">
        {say(frameTexts.ineligible)} :{' '}
        {reasons.length === 0 ? say(frameTexts.noneIneligible) : reasons.join(', ')}
      </p>
      {notice.yes + notice.unknown > 0 && (
        <p class="meta">
          {say(frameTexts.notice(notice.yes, notice.unknown))}
          {notice.how !== '' && `. ${say(frameTexts.noticeHow(notice.how))}`}
        </p>
      )}
    </>
  );
}

type ImportedListProps = FrameProps & { readonly file: FrameView['files'][number] };

function ImportedList({ file, wave, frame, onChange }: ImportedListProps) {
  const { model, say, language } = usePane();
  const task = useTask();
  const [isAsking, setAsking] = useState(false);
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  const takeBack = () =>
    void task.run(async () => {
      const parameters = { wave, frame: frame.id };
      await model.app.client.call('takeBackList', { parameters, request: { job: file.job } });
      onChange();
    });
  return (
    <li>
      {say(frameTexts.listTaken(file.fileName, file.taken, at.format(new Date(file.at))))}
      {frame.state === 'collecting' && !isAsking && (
        <button type="button" class="link" onClick={() => setAsking(true)}>
          {say(frameTexts.takeBack)}
        </button>
      )}
      {isAsking && (
        <div class="confirm">
          <p>{say(frameTexts.takeBackSure)}</p>
          <div class="actions two">
            <button type="button" disabled={task.busy} onClick={takeBack}>
              {say(frameTexts.takeBack)}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {say(paneTexts.cancel)}
            </button>
          </div>
        </div>
      )}
      <FailureNotice failure={task.failure} />
    </li>
  );
}
