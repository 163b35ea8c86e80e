import { fixedTexts, organisationTexts } from '../../locales/organisation.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { timeZoneOptions } from './offered.ts';
import type { OrganisationFieldsProps } from './organisation-draft.ts';

/** What waves and their figures rest on: once there are waves, it is shown with the reason why it stays. */
export function MeasureFields({ draft, onChange, fixed = {} }: OrganisationFieldsProps) {
  const { say } = usePane();
  const hintOf = (field: string, hint: string) => {
    const reason = fixed[field];
    return reason === undefined ? hint : say(fixedTexts[reason]);
  };
  return (
    <>
      <Field
        label={say(organisationTexts.timeZone)}
        hint={hintOf('timeZone', say(organisationTexts.timeZoneHint))}
      >
        <Choice
          value={draft.timeZone}
          options={timeZoneOptions(draft.timeZone)}
          disabled={'timeZone' in fixed}
          onChoose={(timeZone) => onChange({ ...draft, timeZone })}
        />
      </Field>
      <Field label={say(organisationTexts.scale)} hint={hintOf('scale', say(organisationTexts.scaleHint))}>
        <input
          type="number"
          min={1}
          max={1000}
          value={draft.scale}
          disabled={'scale' in fixed}
          onInput={(event) => onChange({ ...draft, scale: event.currentTarget.valueAsNumber })}
        />
      </Field>
    </>
  );
}
