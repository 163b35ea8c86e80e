import { useState } from 'preact/hooks';
import type { SettingsView } from '#contract/settings';
import { organisationTexts } from '../../locales/organisation.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

/** Begins the deletion of a test organisation, once its name is typed; what is left is then deleted from any screen. */
export function DeleteOrganisation({ organisation }: Pick<SettingsView, 'organisation'>) {
  const { model, say } = usePane();
  const { client, session } = model.app;
  const task = useTask();
  const [name, setName] = useState('');
  const begin = () =>
    task.run(async () => {
      await client.call('deleteOrganisation', { request: { organisation: organisation.id, name } });
      await session.start();
    });
  return (
    <section class="card" aria-labelledby="delete-organisation">
      <h2 id="delete-organisation">{say(organisationTexts.deleteTitle)}</h2>
      <p>{say(organisationTexts.deleteWhy)}</p>
      <Field label={say(organisationTexts.name)}>
        <input
          value={name}
          placeholder={organisation.name}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <button
        type="button"
        disabled={task.busy || name.trim() !== organisation.name}
        onClick={() => void begin()}
      >
        {say(organisationTexts.delete)}
      </button>
      <FailureNotice failure={task.failure} />
    </section>
  );
}
