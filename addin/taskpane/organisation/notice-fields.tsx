import { MAX_NOTICE } from '#contract/settings';
import { noticeStates } from '#domain/organisation';
import { noticeNames, organisationTexts } from '../../locales/organisation.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import type { OrganisationFieldsProps } from './organisation-draft.ts';

/** Whether callers are told that they are recorded; how is asked of those who are. */
export function NoticeFields({ draft, onChange }: Pick<OrganisationFieldsProps, 'draft' | 'onChange'>) {
  const { say } = usePane();
  const { noticeDeclared, noticeHow } = draft;
  return (
    <>
      <Field label={say(organisationTexts.notice)}>
        <Choice
          value={noticeDeclared}
          options={noticeStates.map((value) => ({ value, label: say(noticeNames[value]) }))}
          onChoose={(value) =>
            onChange({ ...draft, noticeDeclared: noticeStates.find((one) => one === value) ?? 'unknown' })
          }
        />
      </Field>
      {noticeDeclared === 'yes' && (
        <Field label={say(organisationTexts.noticeHow)} hint={say(organisationTexts.noticeHowHint)}>
          <textarea
            rows={2}
            maxLength={MAX_NOTICE}
            value={noticeHow}
            onInput={(event) => onChange({ ...draft, noticeHow: event.currentTarget.value })}
          />
        </Field>
      )}
    </>
  );
}
