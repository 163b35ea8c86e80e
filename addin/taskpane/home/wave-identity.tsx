import type { CreateWave } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';

export type WaveIdentityValue = {
  readonly quarter: string;
  /** Empty: the quarter is the code. */
  readonly code: string;
  readonly method: CreateWave['method'];
};

type WaveIdentityProps = {
  readonly quarters: readonly string[];
  readonly identity: WaveIdentityValue;
  readonly onChange: (identity: WaveIdentityValue) => void;
};

export function WaveIdentity({ quarters, identity, onChange }: WaveIdentityProps) {
  const { say } = usePane();
  return (
    <>
      <Field label={say(paneTexts.quarter)}>
        <Choice
          value={identity.quarter}
          options={quarters.map((value) => ({ value, label: say(quarterName(value)) }))}
          onChoose={(quarter) => onChange({ ...identity, quarter })}
        />
      </Field>
      <Field label={say(paneTexts.waveCode)} hint={say(paneTexts.waveCodeHint)}>
        <input
          value={identity.code}
          placeholder={identity.quarter}
          pattern="[A-Za-z0-9][A-Za-z0-9_\-]{0,39}"
          onInput={(event) => onChange({ ...identity, code: event.currentTarget.value })}
        />
      </Field>
      <Field label={say(paneTexts.method)}>
        <Choice
          value={identity.method}
          options={[
            { value: 'listening', label: say(paneTexts.listening) },
            { value: 'mystery-contact', label: say(paneTexts.mystery) },
          ]}
          onChoose={(value) =>
            onChange({ ...identity, method: value === 'listening' ? 'listening' : 'mystery-contact' })
          }
        />
      </Field>
    </>
  );
}
