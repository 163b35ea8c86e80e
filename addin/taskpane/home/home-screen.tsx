import type { Overview } from '#contract/organisation';
import { paneTexts } from '../../locales/pane.ts';
import { OrganisationTitle } from '../organisation/organisation-title.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { RegisterSheets } from './register-sheets.tsx';
import { RoleGuide } from './role-guide.tsx';
import { WaveCard } from './wave-card.tsx';

export function HomeScreen() {
  const { model, say } = usePane();
  const { overview, failure, loading, counted } = useObservable(model.loaded);
  const role = useRole();
  const manages = role === 'quality-manager';
  return (
    <>
      {overview ? (
        <OrganisationTitle organisation={overview.organisation} />
      ) : (
        <h1 class="visually-hidden">{say(paneTexts.title)}</h1>
      )}
      {overview && (manages || role === 'administrator') && (
        <RegisterSheets organisation={overview.organisation.id} />
      )}
      <FailureNotice failure={failure} retry={() => void model.reload()} />
      {overview === undefined && loading && <p role="status">{say(paneTexts.loading)}</p>}
      {overview && (
        <section aria-labelledby="waves">
          <header class="row">
            <h2 id="waves">{say(paneTexts.waves)}</h2>
            {manages && (
              <button type="button" onClick={() => model.go({ name: 'create-wave' })}>
                {say(paneTexts.createWave)}
              </button>
            )}
          </header>
          <RoleGuide />
          {overview.waves.length === 0 && (
            <p class="empty">{say(manages ? paneTexts.noWaveManager : paneTexts.noWave)}</p>
          )}
          {newestFirst(overview).map((wave) => (
            <WaveCard key={wave.code} wave={wave} overview={overview} counted={counted[wave.code]} />
          ))}
        </section>
      )}
    </>
  );
}

/** What is worked on first, then what is past. */
const newestFirst = ({ waves }: Overview): Overview['waves'] =>
  [...waves].sort((one, other) => {
    const open = Number(other.state === 'open') - Number(one.state === 'open');
    return open === 0 ? other.from.localeCompare(one.from) : open;
  });
