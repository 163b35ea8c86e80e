import type { Text } from '#domain/text';
import { planTexts } from '../../locales/plan.ts';
import type { PlanSheets } from '../../workbook/plan/plan-sheets.ts';
import type { PlanView } from '../../workbook/plan/plan-view.ts';
import { usePane } from '../pane-context.ts';
import { Notice } from '../parts/notice.tsx';
import { useTask } from '../use-task.ts';

type SavePlanProps = { readonly sheets: PlanSheets; readonly view: PlanView };

/** Whether the plan is saved, and the button. */
export function SavePlan({ sheets, view }: SavePlanProps) {
  const { say } = usePane();
  const task = useTask();
  const { part, isUnsaved, saved } = view;
  const canSave = isUnsaved && view.problems.length === 0 && view.overtakenBy === undefined;
  const { revision } = part.known;
  return (
    <section class="plan-save">
      {saved === undefined || isUnsaved ? (
        <p role="status">{say(standing(view))}</p>
      ) : (
        <Notice tone="success">{say(planTexts.saved(saved))}</Notice>
      )}
      {revision > 0 && isUnsaved && <p class="hint">{say(planTexts.drawnStay)}</p>}
      <button
        type="button"
        class="primary"
        disabled={task.busy || !canSave}
        onClick={() => void task.run(() => sheets.save(part.wave))}
      >
        {say(task.busy ? planTexts.saving : planTexts.save)}
      </button>
    </section>
  );
}

function standing({ part, isUnsaved }: PlanView): Text {
  const { revision } = part.known;
  if (revision === 0) return planTexts.proposal;
  return isUnsaved ? planTexts.unsaved : planTexts.upToDate(revision);
}
