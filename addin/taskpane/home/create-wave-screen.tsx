import { useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import type { Channel } from '#domain/channel';
import { paneTexts } from '../../locales/pane.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';
import { firstGrids } from './first-grids.ts';
import { quartersAround } from './quarters-around.ts';
import { datedWave, type WaveDraft } from './wave-draft.ts';
import { WaveIdentity } from './wave-identity.tsx';
import { WavePeriod } from './wave-period.tsx';
import { WaveGrids, WavePlatforms } from './wave-choices.tsx';

export function CreateWaveScreen() {
  const { model } = usePane();
  const { overview } = useObservable(model.loaded);
  const state = model.app.session.state();
  if (overview === undefined || state.status !== 'signed-in') return null;
  return (
    <CreateWaveForm
      overview={overview}
      quarters={quartersAround(state.me.now, overview.organisation.timeZone)}
    />
  );
}

type FormProps = { readonly overview: Overview; readonly quarters: readonly string[] };

function CreateWaveForm({ overview, quarters }: FormProps) {
  const { model, say } = usePane();
  const task = useTask();
  const [draft, setDraft] = useState<WaveDraft>({
    quarter: quarters[1] ?? '',
    from: '',
    to: '',
    code: '',
    method: 'listening',
  });
  const [platforms, setPlatforms] = useState<readonly string[]>(overview.platforms.map((one) => one.code));
  const [grids, setGrids] = useState<Partial<Record<Channel, string>>>(() => firstGrids(overview));
  const dated = datedWave(draft);
  const ready = dated !== undefined && platforms.length > 0 && Object.keys(grids).length > 0;
  const create = () =>
    task.run(async () => {
      if (dated === undefined) return;
      const request = { ...dated, grids, platforms: [...platforms] };
      await model.app.client.call('createWave', { request });
      await model.reload();
      model.app.formulas.refresh();
      model.go({ name: 'home' });
    });
  return (
    <>
      <ScreenTitle title={say(paneTexts.createWave)} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <WavePeriod quarters={quarters} draft={draft} onChange={setDraft} />
        <WaveIdentity draft={draft} onChange={setDraft} />
        <WavePlatforms overview={overview} chosen={platforms} onChoose={setPlatforms} />
        <WaveGrids overview={overview} chosen={grids} onChoose={setGrids} />
        {!ready && <p class="hint">{say(paneTexts.waveNeeds)}</p>}
        <div class="actions">
          <button type="submit" class="primary" disabled={!ready || task.busy}>
            {say(paneTexts.create)}
          </button>
        </div>
        <FailureNotice failure={task.failure} />
      </form>
    </>
  );
}
