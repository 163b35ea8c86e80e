import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import type { WaveDraft } from './wave-draft.ts';

type WavePeriodProps = {
  readonly quarters: readonly string[];
  readonly draft: WaveDraft;
  readonly onChange: (draft: WaveDraft) => void;
};

/** A quarter, or two dates: a campaign may last as long as it wants. */
export function WavePeriod({ quarters, draft, onChange }: WavePeriodProps) {
  const { say } = usePane();
  const options = [
    ...quarters.map((value) => ({ value, label: say(quarterName(value)) })),
    { value: '', label: say(paneTexts.freeDates) },
  ];
  return (
    <>
      <Field label={say(paneTexts.period)}>
        <Choice
          value={draft.quarter}
          options={options}
          onChoose={(quarter) => onChange({ ...draft, quarter })}
        />
      </Field>
      {draft.quarter === '' && (
        <div class="actions two">
          {(['from', 'to'] as const).map((end) => (
            <Field key={end} label={say(paneTexts.dates[end])}>
              <input
                type="date"
                required
                value={draft[end]}
                min={end === 'to' ? draft.from : undefined}
                onInput={(event) => onChange({ ...draft, [end]: event.currentTarget.value })}
              />
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
