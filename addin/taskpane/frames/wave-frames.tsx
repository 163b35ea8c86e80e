import { useState } from 'preact/hooks';
import type { FrameView } from '#contract/frame';
import { frameTexts } from '../../locales/frames.ts';
import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { FrameCard } from './frame-card.tsx';
import { ListsOnTheWay } from './lists-on-the-way.tsx';
import { firstToDo } from './next-step.ts';
import { useFrames } from './use-frames.ts';

/** The frames of a wave, one a batch and party, and what to do next with each. */
export function WaveFrames({ wave }: { readonly wave: string }) {
  const { model, say } = usePane();
  const { known, failure, reload } = useFrames(wave);
  const frames = known?.frames ?? [];
  const isAllEmpty = frames.length > 0 && frames.every(({ state }) => state === 'empty');
  return (
    <>
      <ScreenTitle title={say(frameTexts.title(say(quarterName(wave))))} />
      <p class="hint">{say(frameTexts.intro)}</p>
      <div class="actions">
        <button
          type="button"
          class={isAllEmpty ? 'primary' : ''}
          onClick={() => model.go({ name: 'import-list', wave })}
        >
          {say(frameTexts.importList)}
        </button>
      </div>
      <FailureNotice failure={failure} retry={reload} />
      {known === undefined && failure === undefined && <p role="status">{say(paneTexts.loading)}</p>}
      {known && <ListsOnTheWay wave={wave} jobs={known.jobs} onDone={reload} />}
      {isAllEmpty && <p class="empty">{say(frameTexts.allEmpty)}</p>}
      {known && <Batches wave={wave} frames={frames} onChange={reload} />}
    </>
  );
}

type BatchesProps = {
  readonly wave: string;
  readonly frames: readonly FrameView[];
  readonly onChange: () => void;
};

function Batches({ wave, frames, onChange }: BatchesProps) {
  const { say, language } = usePane();
  const first = firstToDo(frames);
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  if (frames.length === 0) return <p class="empty">{say(frameTexts.noFrames)}</p>;
  const periods = [...new Map(frames.map((frame) => [frame.period, frame])).values()];
  return (
    <>
      {periods.map(({ period, from, to }) => (
        <section key={period} aria-labelledby={`batch-${period}`}>
          <h2 id={`batch-${period}`}>{period}</h2>
          <p class="meta">{say(frameTexts.days(day.format(new Date(from)), day.format(new Date(to))))}</p>
          {frames
            .filter((frame) => frame.period === period)
            .map((frame) => (
              <FrameCard
                key={frame.id}
                {...{ wave, frame, onChange }}
                isOpen={opened[frame.id] ?? frame.id === first}
                onToggle={(isOpen) => setOpened((before) => ({ ...before, [frame.id]: isOpen }))}
              />
            ))}
        </section>
      ))}
    </>
  );
}
