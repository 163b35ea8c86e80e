import { useState } from 'preact/hooks';
import { frameTexts } from '../../locales/frames.ts';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { AskedFirst } from './asked-first.tsx';
import type { FrameProps } from './frame-props.ts';

const MIN_REASON = 3;

/** Giving up a draw for another one: logged, with its reason. */
export function ReviseDraw({ wave, frame, onChange }: FrameProps) {
  const { model, say } = usePane();
  const [reason, setReason] = useState('');
  const revise = async () => {
    const parameters = { wave, frame: frame.id };
    await model.app.client.call('reviseDraw', { parameters, request: { reason } });
    onChange();
  };
  return (
    <AskedFirst
      title={say(frameTexts.revise)}
      means={say(frameTexts.reviseMeans)}
      does={say(frameTexts.revise)}
      isReady={reason.trim().length >= MIN_REASON}
      act={revise}
    >
      <Field label={say(frameTexts.reviseReason)}>
        <input value={reason} maxLength={300} onInput={(event) => setReason(event.currentTarget.value)} />
      </Field>
    </AskedFirst>
  );
}
