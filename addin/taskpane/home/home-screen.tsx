import { paneTexts } from '../../locales/pane.ts';
import { DriftAlerts } from '../alerts/drift-alerts.tsx';
import { FinanceLink } from '../finance/finance-link.tsx';
import { FirstDay } from '../first-day/first-day.tsx';
import { CommitteeLink } from '../committee/committee-link.tsx';
import { OrganisationTitle } from '../organisation/organisation-title.tsx';
import { WorkbookLink } from '../share/workbook-link.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { PracticeLinks } from './practice-links.tsx';
import { RegisterSheets } from './register-sheets.tsx';
import { Reminders } from './reminders.tsx';
import { Waves } from './waves.tsx';

/** What some roles find beside the waves. */
const OwnScreens = () => (
  <>
    <FinanceLink />
    <CommitteeLink />
    <PracticeLinks />
  </>
);

export function HomeScreen() {
  const { model, say } = usePane();
  const { overview, failure, loading, counted } = useObservable(model.loaded);
  const manages = useRole() === 'quality-manager';
  return (
    <>
      {overview ? (
        <OrganisationTitle organisation={overview.organisation} />
      ) : (
        <h1 class="visually-hidden">{say(paneTexts.title)}</h1>
      )}
      <Reminders />
      <DriftAlerts />
      {overview && manages && (
        <FirstDay key={overview.organisation.id} overview={overview} counted={counted} />
      )}
      {overview && <RegisterSheets organisation={overview.organisation.id} />}
      {overview && <OwnScreens />}
      <FailureNotice failure={failure} retry={() => void model.reload()} />
      {overview === undefined && loading && <p role="status">{say(paneTexts.loading)}</p>}
      {overview && <Waves overview={overview} counted={counted} />}
      <WorkbookLink />
    </>
  );
}
