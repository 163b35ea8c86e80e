import { useState } from 'preact/hooks';
import type { AssignPreview, AssignRequest } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import type { Person } from './people.ts';
import { PreviewTable } from './preview-table.tsx';
import { untilNoneRemains } from './until-none-remains.ts';

type ConfirmAssignProps = {
  readonly wave: string;
  readonly request: AssignRequest;
  readonly preview: AssignPreview;
  readonly people: readonly Person[];
  readonly onGiven: (assigned: number, doubled: number) => void;
};

/** Who would get what, and the button that gives it. */
export function ConfirmAssign({ wave, request, preview, people, onGiven }: ConfirmAssignProps) {
  const { model, say } = usePane();
  const task = useTask();
  const [given, setGiven] = useState(0);
  const { standard, double, ended } = preview;
  const give = () =>
    task.run(async () => {
      const ask = () => model.app.client.call('assign', { parameters: { wave }, request });
      const answers = await untilNoneRemains(ask, (soFar) => setGiven(total(soFar, 'assigned')));
      onGiven(total(answers, 'assigned'), total(answers, 'doubled'));
    });
  return (
    <div class="confirm">
      {standard + double === 0 ? (
        <Notice tone="information">{say(assignmentTexts.nothing)}</Notice>
      ) : (
        <>
          <p>{say(assignmentTexts.willGive(standard, double))}</p>
          <PreviewTable preview={preview} people={people} />
        </>
      )}
      {ended > 0 && <Notice tone="warning">{say(assignmentTexts.ended(ended))}</Notice>}
      {standard + double > 0 && (
        <div class="actions">
          <button type="button" class="primary" disabled={task.busy} onClick={() => void give()}>
            {say(assignmentTexts.confirm)}
          </button>
        </div>
      )}
      {task.busy && <p role="status">{say(assignmentTexts.giving(given))}</p>}
      <FailureNotice failure={task.failure} />
    </div>
  );
}

type Count = 'assigned' | 'doubled';
const total = (answers: readonly Readonly<Record<Count, number>>[], count: Count): number =>
  answers.reduce((sum, answer) => sum + answer[count], 0);
