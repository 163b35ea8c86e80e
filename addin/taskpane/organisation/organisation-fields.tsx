import { MAX_ORGANISATION_NAME } from '#contract/settings';
import { languages } from '#domain/text';
import { organisationTexts } from '../../locales/organisation.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { MeasureFields } from './measure-fields.tsx';
import { NoticeFields } from './notice-fields.tsx';
import { currencyOptions } from './offered.ts';
import type { OrganisationFieldsProps } from './organisation-draft.ts';

const languageNames = { fr: 'français', en: 'English' } as const;

export function OrganisationFields({ draft, onChange, fixed }: OrganisationFieldsProps) {
  const { say, language } = usePane();
  return (
    <>
      <Field label={say(organisationTexts.name)} hint={say(organisationTexts.nameHint)}>
        <input
          value={draft.name}
          maxLength={MAX_ORGANISATION_NAME}
          onInput={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        />
      </Field>
      <Field label={say(organisationTexts.language)} hint={say(organisationTexts.languageHint)}>
        <Choice
          value={draft.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChoose={(value) =>
            onChange({ ...draft, language: languages.find((one) => one === value) ?? draft.language })
          }
        />
      </Field>
      <Field label={say(organisationTexts.currency)}>
        <Choice
          value={draft.currency}
          options={currencyOptions(language, draft.currency)}
          onChoose={(currency) => onChange({ ...draft, currency })}
        />
      </Field>
      <MeasureFields draft={draft} onChange={onChange} {...(fixed && { fixed })} />
      <NoticeFields draft={draft} onChange={onChange} />
    </>
  );
}
