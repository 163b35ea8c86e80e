import { useMemo, useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { organisationTexts } from '../../locales/organisation.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { enterOrganisation } from './enter-organisation.ts';
import { draftFrom, isComplete } from './organisation-draft.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import { TestChoice } from './test-choice.tsx';

/** Makes an organisation and shows it. */
export function CreateOrganisation() {
  const { model, say, language } = usePane();
  const task = useTask();
  const [draft, setDraft] = useState(() =>
    draftFrom(language, Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  // One organisation for what is typed, however often the button is pressed after an answer that got lost.
  const idempotencyKey = useMemo(() => ulid(), [draft]);
  const create = () =>
    task.run(async () => {
      const request = { ...draft, noticeHow: draft.noticeDeclared === 'yes' ? draft.noticeHow : '' };
      const { client, session } = model.app;
      const { organisation } = await client.call('createOrganisation', { request, idempotencyKey });
      await enterOrganisation(session, organisation);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <p>{say(organisationTexts.createWhy)}</p>
      <OrganisationFields draft={draft} onChange={setDraft} />
      <TestChoice chosen={draft.test} onChoose={(test) => setDraft({ ...draft, test })} />
      <div class="actions">
        <button type="submit" class="primary" disabled={!isComplete(draft) || task.busy}>
          {say(organisationTexts.create)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
    </form>
  );
}
