import { useState } from 'preact/hooks';
import type { Text } from '#domain/text';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

type TypedNameProps = {
  readonly label: Text;
  /** What has to be typed. */
  readonly name: string;
  /** On the button. */
  readonly does: Text;
  readonly act: (typed: string) => Promise<unknown>;
};

/** What cannot be undone begins once the name of the organisation is typed. */
export function TypedName({ label, name, does, act }: TypedNameProps) {
  const { say } = usePane();
  const task = useTask();
  const [typed, setTyped] = useState('');
  return (
    <>
      <Field label={say(label)}>
        <input
          value={typed}
          placeholder={name}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <button
        type="button"
        disabled={task.busy || typed.trim() !== name}
        onClick={() => void task.run(() => act(typed))}
      >
        {say(does)}
      </button>
      <FailureNotice failure={task.failure} />
    </>
  );
}
