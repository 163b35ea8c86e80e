import type { SettingsView } from '#contract/settings';
import { organisationTexts } from '../../locales/organisation.ts';
import { usePane } from '../pane-context.ts';
import { TypedName } from './typed-name.tsx';

/** Begins the deletion of a test organisation, once its name is typed; what is left is then deleted from any screen. */
export function DeleteOrganisation({ organisation }: Pick<SettingsView, 'organisation'>) {
  const { model, say } = usePane();
  const { client, session } = model.app;
  const begin = async (name: string) => {
    await client.call('deleteOrganisation', { request: { organisation: organisation.id, name } });
    await session.start();
  };
  return (
    <section class="card" aria-labelledby="delete-organisation">
      <h2 id="delete-organisation">{say(organisationTexts.deleteTitle)}</h2>
      <p>{say(organisationTexts.deleteWhy)}</p>
      <TypedName
        label={organisationTexts.name}
        name={organisation.name}
        does={organisationTexts.delete}
        act={begin}
      />
    </section>
  );
}
