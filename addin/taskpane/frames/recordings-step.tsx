import { useState } from 'preact/hooks';
import type { AnswerOf, RequestOf } from '#contract/routes';
import { frameTexts } from '../../locales/frames.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import type { FrameProps } from './frame-props.ts';

/** The list of recordings to ask the provider for: it hides the sample. */
export function RecordingsStep({ wave, frame }: FrameProps) {
  const { model, say } = usePane();
  const task = useTask();
  const [list, setList] = useState<AnswerOf<'recordingRequest'> | undefined>(undefined);
  const ask = (as: RequestOf<'recordingRequest'>['as']) =>
    void task.run(async () => {
      const parameters = { wave, frame: frame.id };
      setList(await model.app.client.call('recordingRequest', { parameters, request: { as } }));
    });
  return (
    <div class="confirm">
      <p class="pending">{say(frameTexts.recordings)}</p>
      <p class="hint">{say(frameTexts.recordingsMeans)}</p>
      <div class="actions two">
        <button type="button" class="primary" disabled={task.busy} onClick={() => ask('decoys')}>
          {say(frameTexts.askDecoys)}
        </button>
        <button type="button" disabled={task.busy} onClick={() => ask('batch')}>
          {say(frameTexts.askBatch)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
      {list && (
        <p role="status">
          {say(frameTexts.asked(list.contacts))}{' '}
          <a href={list.url} download={list.fileName} target="_blank" rel="noreferrer">
            {say(frameTexts.fetchList)}
          </a>
        </p>
      )}
    </div>
  );
}
