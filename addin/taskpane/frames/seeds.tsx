import { useEffect, useState } from 'preact/hooks';
import type { FrameView } from '#contract/frame';
import { frameTexts } from '../../locales/frames.ts';
import { paneTexts } from '../../locales/pane.ts';
import { seedTexts } from '../../locales/seeds.ts';
import { quarterName } from '../../locales/sheets.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { CertificateStep } from './certificate-step.tsx';
import { CopyText } from './copy-text.tsx';
import { PartyName } from './party-name.tsx';
import { SeedForm } from './seed-form.tsx';

type Waiting = { readonly wave: string; readonly frame: FrameView };

/** The frozen frames of the person's party: its half of each seed, and what proves that nothing was chosen. */
export function Seeds() {
  const { model, say } = usePane();
  const task = useTask();
  const [found, setFound] = useState<readonly Waiting[] | undefined>(undefined);
  const { client } = model.app;
  const load = () =>
    void task.run(async () => {
      const { waves } = await client.call('sampledWaves');
      const answers = await Promise.all(
        waves.map(async (wave) => ({ wave, ...(await client.call('frames', { parameters: { wave } })) })),
      );
      setFound(
        answers.flatMap(({ wave, frames }) =>
          frames.filter(({ frozenAt }) => frozenAt !== null).map((frame) => ({ wave, frame })),
        ),
      );
    });
  useEffect(load, []);
  return (
    <>
      <ScreenTitle title={say(seedTexts.title)} />
      <p class="hint">{say(seedTexts.intro)}</p>
      <FailureNotice failure={task.failure} retry={load} />
      {task.busy && found === undefined && <p role="status">{say(paneTexts.loading)}</p>}
      {found?.length === 0 && <p class="empty">{say(seedTexts.none)}</p>}
      {found?.map((one) => (
        <SeedOf key={`${one.wave} ${one.frame.id}`} {...one} onChange={load} />
      ))}
    </>
  );
}

function SeedOf(props: Waiting & { readonly onChange: () => void }) {
  const { wave, frame } = props;
  const { say } = usePane();
  const { hash, commitment, partyString } = frame;
  return (
    <article class="card">
      <header class="row">
        <h3>
          {say(seedTexts.batch(say(quarterName(wave)), frame.period))} · <PartyName party={frame.party} />
        </h3>
        <span class={`badge ${partyString === null ? 'invented' : 'open'}`}>
          {say(partyString === null ? seedTexts.waits : frameTexts.states[frame.state])}
        </span>
      </header>
      {hash !== null && <CopyText name={say(frameTexts.hash)} text={hash} />}
      {commitment !== null && <CopyText name={say(frameTexts.commitment)} text={commitment} />}
      {partyString === null ? <SeedForm {...props} /> : <p>{say(seedTexts.given(partyString))}</p>}
      {frame.seed !== null && <CopyText name={say(frameTexts.seedSaid)} text={frame.seed} />}
      {frame.state === 'disclosed' && <CertificateStep {...props} />}
    </article>
  );
}
