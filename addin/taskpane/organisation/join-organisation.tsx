import { useState } from 'preact/hooks';
import { organisationTexts } from '../../locales/organisation.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { enterOrganisation } from './enter-organisation.ts';

/** Takes the seat of an invitation. */
export function JoinOrganisation() {
  const { model, say } = usePane();
  const task = useTask();
  const [code, setCode] = useState('');
  const join = () =>
    task.run(async () => {
      const { client, session } = model.app;
      const request = { code: code.trim() };
      const { organisation } = await client.call('joinOrganisation', { request });
      await enterOrganisation(session, organisation);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <p>{say(organisationTexts.joinWhy)}</p>
      <Field label={say(organisationTexts.code)}>
        <input
          value={code}
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          placeholder="XXXXX-XXXXX-XXXXX-XXXXX"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </Field>
      <div class="actions">
        <button type="submit" disabled={code.trim() === '' || task.busy}>
          {say(organisationTexts.join)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
    </form>
  );
}
