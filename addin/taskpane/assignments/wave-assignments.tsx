import type { Progress } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { AssignForm } from './assign-form.tsx';
import { ProgressSection } from './progress-section.tsx';
import { useProgress, type KnownProgress } from './use-progress.ts';

/** Who evaluates what in a wave: gives contacts, follows everybody, and hands over what somebody leaves. */
export function WaveAssignments({ wave }: { readonly wave: string }) {
  const { say } = usePane();
  const progress = useProgress(wave);
  const { known, failure, reload } = progress;
  return (
    <>
      <ScreenTitle title={say(assignmentTexts.title(say(quarterName(wave))))} />
      <p class="hint">{say(assignmentTexts.intro)}</p>
      <FailureNotice failure={failure} retry={reload} />
      {known === undefined && failure === undefined && <p role="status">{say(paneTexts.loading)}</p>}
      {known && <Known wave={wave} progress={known} known={progress} />}
    </>
  );
}

type KnownProps = { readonly wave: string; readonly progress: Progress; readonly known: KnownProgress };

function Known({ wave, progress, known }: KnownProps) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const isOpen = overview?.waves.find(({ code }) => code === wave)?.state === 'open';
  if (progress.platforms.every(({ sample }) => sample === 0))
    return <p class="empty">{say(assignmentTexts.noSample)}</p>;
  return (
    <>
      {isOpen ? (
        <section aria-labelledby="give">
          <h2 id="give">{say(assignmentTexts.give)}</h2>
          <p>{say(assignmentTexts.unassigned(progress.unassigned))}</p>
          <AssignForm wave={wave} progress={progress} onGiven={known.reload} />
        </section>
      ) : (
        <p class="hint">{say(assignmentTexts.notOpen)}</p>
      )}
      <ProgressSection {...{ wave, progress, known, isOpen }} />
    </>
  );
}
