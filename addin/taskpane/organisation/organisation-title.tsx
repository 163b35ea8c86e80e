import type { Overview } from '#contract/organisation';
import { organisationTexts } from '../../locales/organisation.ts';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';
import { ErasureNotice } from './erasure-notice.tsx';
import { OtherSheets } from './other-sheets.tsx';

/** Which organisation, what it is, and the way to its settings; out of invented data, the way to one's own. */
export function OrganisationTitle({ organisation }: Pick<Overview, 'organisation'>) {
  const { model, say } = usePane();
  const role = useRole();
  const sets = role === 'quality-manager' || role === 'administrator';
  return (
    <>
      <header class="organisation">
        <h1>{organisation.name}</h1>
        {organisation.demonstration && <span class="badge invented">{say(paneTexts.demonstration)}</span>}
        {organisation.test && <span class="badge invented">{say(organisationTexts.testBadge)}</span>}
      </header>
      <ErasureNotice organisation={organisation} />
      <div class="actions">
        {organisation.demonstration && (
          <button type="button" onClick={() => model.go({ name: 'organisations' })}>
            {say(organisationTexts.createOwn)}
          </button>
        )}
        {sets && (
          <button type="button" onClick={() => model.go({ name: 'settings' })}>
            {say(organisationTexts.settings)}
          </button>
        )}
      </div>
      <OtherSheets organisation={organisation.id} />
    </>
  );
}
