import type { Overview } from '#contract/organisation';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';
import { RoleGuide } from './role-guide.tsx';
import { WaveCard } from './wave-card.tsx';

type WavesProps = { readonly overview: Overview; readonly counted: Readonly<Record<string, number>> };

/** The waves a person may see, and what their role does with them. */
export function Waves({ overview, counted }: WavesProps) {
  const { model, say } = usePane();
  const manages = useRole() === 'quality-manager';
  const hasWaves = overview.waves.length > 0;
  return (
    <section aria-labelledby="waves">
      <header class="row">
        <h2 id="waves">{say(paneTexts.waves)}</h2>
        {manages && (
          <button type="button" onClick={() => model.go({ name: 'create-wave' })}>
            {say(paneTexts.createWave)}
          </button>
        )}
      </header>
      <RoleGuide hasWaves={hasWaves} />
      {!hasWaves && <p class="empty">{say(manages ? paneTexts.noWaveManager : paneTexts.noWave)}</p>}
      {newestFirst(overview).map((wave) => (
        <WaveCard key={wave.code} wave={wave} overview={overview} counted={counted[wave.code]} />
      ))}
    </section>
  );
}

/** What is worked on first, then what is past. */
const newestFirst = ({ waves }: Overview): Overview['waves'] =>
  [...waves].sort((one, other) => {
    const open = Number(other.state === 'open') - Number(one.state === 'open');
    return open === 0 ? other.from.localeCompare(one.from) : open;
  });
