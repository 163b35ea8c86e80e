import { assignmentTexts } from '../../locales/assignments.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';

/** Nobody can evaluate: where evaluators are added. */
export function OpenMembers() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const task = useTask();
  if (overview === undefined) return null;
  const open = () => model.sheets.open(registerSheetId('members', overview.organisation.id));
  return (
    <>
      <p class="empty">{say(assignmentTexts.nobody)}</p>
      <div class="actions">
        <button type="button" disabled={task.busy} onClick={() => void task.run(open)}>
          {say(assignmentTexts.members)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
    </>
  );
}
