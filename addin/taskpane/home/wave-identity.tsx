import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import type { WaveDraft } from './wave-draft.ts';

type WaveIdentityProps = {
  readonly draft: WaveDraft;
  readonly onChange: (draft: WaveDraft) => void;
};

/** The code of a wave and how its contacts are had. */
export function WaveIdentity({ draft, onChange }: WaveIdentityProps) {
  const { say } = usePane();
  return (
    <>
      <Field label={say(paneTexts.waveCode)} hint={say(paneTexts.waveCodeHint)}>
        <input
          value={draft.code}
          placeholder={say(quarterName(draft.quarter))}
          required={draft.quarter === ''}
          pattern="[A-Za-z0-9][A-Za-z0-9_\-]{0,39}"
          onInput={(event) => onChange({ ...draft, code: event.currentTarget.value })}
        />
      </Field>
      <Field label={say(paneTexts.method)}>
        <Choice
          value={draft.method}
          options={[
            { value: 'listening', label: say(paneTexts.listening) },
            { value: 'mystery-contact', label: say(paneTexts.mystery) },
          ]}
          onChoose={(value) =>
            onChange({ ...draft, method: value === 'listening' ? 'listening' : 'mystery-contact' })
          }
        />
      </Field>
    </>
  );
}
