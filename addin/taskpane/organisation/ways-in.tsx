import { useState } from 'preact/hooks';
import { organisationTexts } from '../../locales/organisation.ts';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { CreateOrganisation } from './create-organisation.tsx';
import { JoinOrganisation } from './join-organisation.tsx';

/** The two ways into an organisation: making one, or being invited to one. */
export function WaysIn() {
  const { say } = usePane();
  const [creates, setCreates] = useState(false);
  if (creates)
    return (
      <section class="card" aria-labelledby="create-organisation">
        <h2 id="create-organisation">{say(organisationTexts.createTitle)}</h2>
        <CreateOrganisation />
        <button type="button" class="quiet" onClick={() => setCreates(false)}>
          {say(paneTexts.cancel)}
        </button>
      </section>
    );
  return (
    <>
      <section class="card" aria-labelledby="create-organisation">
        <h2 id="create-organisation">{say(organisationTexts.createTitle)}</h2>
        <p>{say(organisationTexts.createWhy)}</p>
        <button type="button" class="primary" onClick={() => setCreates(true)}>
          {say(organisationTexts.createOwn)}
        </button>
      </section>
      <section class="card" aria-labelledby="join-organisation">
        <h2 id="join-organisation">{say(organisationTexts.joinTitle)}</h2>
        <JoinOrganisation />
      </section>
    </>
  );
}
