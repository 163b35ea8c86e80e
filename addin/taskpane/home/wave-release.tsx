import type { WaveView } from '#contract/wave';
import { releaseTexts } from '../../locales/releases.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import './wave-release.css';

type WaveReleaseProps = { readonly wave: WaveView; readonly manages: boolean };

/** What of a wave was released to those who see no rows, when, and when more may be. */
export function WaveRelease({ wave, manages }: WaveReleaseProps) {
  const { say } = usePane();
  if (wave.state === 'planned') return null;
  return (
    <div class="wave-release">
      <p class="meta">{useSummary(wave, manages)}</p>
      {manages && wave.release !== undefined && (
        <ul>
          {releaseTexts.counts(wave.release.counts).map((text) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
      )}
      {manages && wave.state === 'open' && wave.revision === 1 && <ReleaseNow wave={wave} />}
    </div>
  );
}

function useSummary({ release, state, timeZone }: WaveView, manages: boolean): string {
  const { say } = usePane();
  if (release === undefined) return say(releaseTexts.none);
  const { releasedAt, next } = release;
  const day = dayIn(releasedAt, timeZone);
  if (!manages) return say(releaseTexts.forReaders(day));
  if (state === 'closed' || next === undefined) return say(releaseTexts.closed(day));
  return say(releaseTexts.released(day, dayIn(`${next}T12:00:00Z`, 'UTC')));
}

function dayIn(instant: string, timeZone: string) {
  const written = (language: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(new Date(instant));
  return { fr: written('fr'), en: written('en') };
}

function ReleaseNow({ wave }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const task = useTask();
  const { client, formulas } = model.app;
  const release = () =>
    task.run(async () => {
      await client.call('releaseWave', { parameters: { wave: wave.code }, request: {} });
      await model.reload();
      formulas.refresh();
    });
  return (
    <>
      <button type="button" disabled={task.busy} onClick={() => void release()}>
        {say(releaseTexts.now)}
      </button>
      {task.busy && <p role="status">{say(releaseTexts.working)}</p>}
      <FailureNotice failure={task.failure} />
    </>
  );
}
