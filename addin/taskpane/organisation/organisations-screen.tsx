import { organisationTexts } from '../../locales/organisation.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { WaysIn } from './ways-in.tsx';

/** One organisation more, beside those the person has. */
export function OrganisationsScreen() {
  const { model, say } = usePane();
  const state = model.app.session.state();
  const hasDemonstration =
    state.status === 'signed-in' &&
    state.me.memberships.some(({ organisation }) => organisation.demonstration);
  return (
    <>
      <ScreenTitle title={say(organisationTexts.another)} />
      {hasDemonstration && <p>{say(organisationTexts.createdBeside)}</p>}
      <WaysIn />
    </>
  );
}
