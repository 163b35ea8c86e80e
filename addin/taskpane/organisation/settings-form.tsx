import { useState } from 'preact/hooks';
import type { ChangeSettings, SettingsView } from '#contract/settings';
import { organisationTexts } from '../../locales/organisation.ts';
import { usePane } from '../pane-context.ts';
import { isComplete, type OrganisationDraft } from './organisation-draft.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { TestChoice } from './test-choice.tsx';

type SettingsFormProps = {
  readonly settings: SettingsView;
  readonly busy: boolean;
  readonly onSave: (wanted: ChangeSettings) => void;
};

/** The settings being changed, from those of one revision. */
export function SettingsForm({ settings, busy, onSave }: SettingsFormProps) {
  const { say } = usePane();
  const { organisation, revision, fixed } = settings;
  const [draft, setDraft] = useState<OrganisationDraft>(() => draftOf(organisation));
  const noticeHow = draft.noticeDeclared === 'yes' ? draft.noticeHow : '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...draft, noticeHow, revision });
      }}
    >
      <OrganisationFields draft={draft} onChange={setDraft} fixed={fixed} />
      {organisation.test && (
        <TestChoice chosen={draft.test} onChoose={(test) => setDraft({ ...draft, test })} />
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || !isComplete(draft)}>
          {say(organisationTexts.save)}
        </button>
      </div>
    </form>
  );
}

const draftOf = ({
  name,
  language,
  currency,
  timeZone,
  scale,
  noticeDeclared,
  noticeHow,
  test,
}: SettingsView['organisation']): OrganisationDraft => ({
  name,
  language,
  currency,
  timeZone,
  scale,
  noticeDeclared,
  noticeHow,
  test,
});
