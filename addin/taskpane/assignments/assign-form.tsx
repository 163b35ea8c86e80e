import { useState } from 'preact/hooks';
import type { AssignPreview, AssignRequest, Progress } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { ChooseShares, problemOf, type Choice } from './choose-shares.tsx';
import { ConfirmAssign } from './confirm-assign.tsx';
import { OpenMembers } from './open-members.tsx';
import { firstChosen, inOrder, mayEvaluate } from './people.ts';
import { readShare, shareText } from './share-text.ts';

type AssignFormProps = {
  readonly wave: string;
  readonly progress: Progress;
  readonly onGiven: () => void;
};

/** Chooses who gets contacts and how many are listened to twice; shows who would get what, then gives them. */
export function AssignForm({ wave, progress, onGiven }: AssignFormProps) {
  const { say, language } = usePane();
  const people = inOrder(progress.evaluators.filter(mayEvaluate), language);
  const [choice, setChoice] = useState<Choice>(() => ({
    chosen: firstChosen(people),
    share: shareText(progress.doubleShare, language),
  }));
  const [given, setGiven] = useState('');
  const request: AssignRequest = {
    evaluators: [...choice.chosen],
    doubleShare: readShare(choice.share) ?? 0,
  };
  const { task, preview, show, forget } = usePreview(wave, request);
  const isGiven = (assigned: number, doubled: number) => {
    forget();
    setGiven(say(assignmentTexts.given(assigned, doubled)));
    onGiven();
  };
  const choose = (next: Choice) => {
    setGiven('');
    setChoice(next);
  };
  if (people.length === 0) return <OpenMembers />;
  return (
    <>
      <ChooseShares people={people} choice={choice} onChoose={choose} />
      {preview === undefined && (
        <div class="actions">
          <button
            type="button"
            class={progress.unassigned > 0 ? 'primary' : ''}
            disabled={problemOf(choice) !== undefined || task.busy}
            onClick={show}
          >
            {say(assignmentTexts.preview)}
          </button>
        </div>
      )}
      {task.busy && <p role="status">{say(assignmentTexts.previewing)}</p>}
      <FailureNotice failure={task.failure} />
      {preview && <ConfirmAssign {...{ wave, request, preview, people }} onGiven={isGiven} />}
      {given !== '' && <Notice tone="success">{given}</Notice>}
    </>
  );
}

/** What was worked out for exactly this request, for as long as it is the one asked for. */
function usePreview(wave: string, request: AssignRequest) {
  const { client } = usePane().model.app;
  const [known, setKnown] = useState<{ readonly of: string; readonly preview: AssignPreview } | undefined>();
  const task = useTask();
  const of = JSON.stringify(request);
  const read = async () => {
    const preview = await client.call('previewAssignments', { parameters: { wave }, request });
    setKnown({ of, preview });
  };
  const preview = known?.of === of ? known.preview : undefined;
  return { task, preview, show: () => void task.run(read), forget: () => setKnown(undefined) };
}
