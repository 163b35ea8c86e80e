import { useState } from 'preact/hooks';
import { frameTexts } from '../../locales/frames.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import type { FrameProps } from './frame-props.ts';
import { MIN_STRING } from './freeze-step.tsx';

/** Gives the string of the other party, once. */
export function SeedForm({ wave, frame, onChange }: FrameProps) {
  const { model, say } = usePane();
  const task = useTask();
  const [typed, setTyped] = useState('');
  const give = () =>
    void task.run(async () => {
      const parameters = { wave, frame: frame.id };
      await model.app.client.call('giveSeed', { parameters, request: { string: typed } });
      onChange();
    });
  return (
    <>
      <Field label={say(frameTexts.seedString)} hint={say(frameTexts.seedHint)}>
        <input value={typed} maxLength={200} onInput={(event) => setTyped(event.currentTarget.value)} />
      </Field>
      <FailureNotice failure={task.failure} />
      <button
        type="button"
        class="primary"
        disabled={task.busy || typed.trim().length < MIN_STRING}
        onClick={give}
      >
        {say(frameTexts.giveSeed)}
      </button>
    </>
  );
}
