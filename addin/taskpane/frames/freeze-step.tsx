import { useState } from 'preact/hooks';
import { frameTexts } from '../../locales/frames.ts';
import { paneTexts } from '../../locales/pane.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import type { FrameProps } from './frame-props.ts';

const strings = ['made', 'typed'] as const;
/** Fewest characters of a half of a seed. */
export const MIN_STRING = 8;

/** Freezing a frame: what it means is read before it is done. */
export function FreezeStep(props: FrameProps) {
  const { say } = usePane();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <Freezing {...props} onCancel={() => setAsking(false)} />;
  return (
    <button type="button" class="primary" onClick={() => setAsking(true)}>
      {say(frameTexts.freeze)}
    </button>
  );
}

function Freezing({ wave, frame, onChange, onCancel }: FrameProps & { readonly onCancel: () => void }) {
  const { model, say } = usePane();
  const task = useTask();
  const [how, setHow] = useState<(typeof strings)[number]>('made');
  const [typed, setTyped] = useState('');
  const isShort = how === 'typed' && typed.trim().length < MIN_STRING;
  const isOpen = task.failure?.code === 'batch-not-over';
  const freeze = () =>
    void task.run(async () => {
      const brandString = how === 'typed' ? { brandString: typed } : {};
      const request = { ...brandString, ...(isOpen ? { evenIfOpen: true } : {}) };
      await model.app.client.call('freezeFrame', { parameters: { wave, frame: frame.id }, request });
      onChange();
    });
  return (
    <div class="confirm">
      <p>{say(frameTexts.freezeMeans)}</p>
      <Field label={say(frameTexts.brandString)}>
        <Choice
          value={how}
          options={[
            { value: 'made', label: say(frameTexts.brandMade) },
            { value: 'typed', label: say(frameTexts.brandTyped) },
          ]}
          onChoose={(said) => setHow(strings.find((one) => one === said) ?? 'made')}
        />
      </Field>
      {how === 'typed' && (
        <Field label={say(frameTexts.brandString)} hint={say(frameTexts.seedHint)}>
          <input value={typed} maxLength={200} onInput={(event) => setTyped(event.currentTarget.value)} />
        </Field>
      )}
      <FailureNotice failure={task.failure} />
      <div class="actions two">
        <button type="button" class="primary" disabled={task.busy || isShort} onClick={freeze}>
          {say(isOpen ? frameTexts.freezeOpen : frameTexts.freezeNow)}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say(paneTexts.cancel)}
        </button>
      </div>
    </div>
  );
}
