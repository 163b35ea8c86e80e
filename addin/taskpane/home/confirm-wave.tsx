import { useState } from 'preact/hooks';
import type { WaveView } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import type { Task } from '../use-task.ts';

type ConfirmWaveProps = {
  readonly wave: WaveView;
  readonly task: Task;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Closing freezes the figures, and reopening is logged with its reason: neither happens at one click. */
export function ConfirmWave({ wave, task, onConfirm, onCancel }: ConfirmWaveProps) {
  const { say } = usePane();
  const [reason, setReason] = useState('');
  const closes = wave.state === 'open';
  return (
    <div class="confirm">
      {closes ? (
        <p>{say(paneTexts.closeWaveConfirm(say(quarterName(wave.code))))}</p>
      ) : (
        <Field label={say(paneTexts.reopenReason)}>
          <input value={reason} maxLength={500} onInput={(event) => setReason(event.currentTarget.value)} />
        </Field>
      )}
      <div class="actions two">
        <button
          type="button"
          class="primary"
          disabled={task.busy || (!closes && reason.trim() === '')}
          onClick={() => onConfirm(reason.trim())}
        >
          {say(paneTexts.confirm)}
        </button>
        <button type="button" onClick={onCancel}>
          {say(paneTexts.cancel)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
    </div>
  );
}
