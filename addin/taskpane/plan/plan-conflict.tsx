import type { Plan } from '#domain/sampling/plan';
import { stratumKey } from '#domain/sampling/stratum-key';
import { planTexts } from '../../locales/plan.ts';
import { methodNames } from '../../locales/plan-sheet.ts';
import type { PlanSheets } from '../../workbook/plan/plan-sheets.ts';
import type { PlanView } from '../../workbook/plan/plan-view.ts';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTask } from '../use-task.ts';

type PlanConflictProps = { readonly sheets: PlanSheets; readonly view: PlanView; readonly theirs: Plan };

/** Somebody else saved meanwhile: both plans are shown, and the person chooses. */
export function PlanConflict({ sheets, view, theirs }: PlanConflictProps) {
  const { say } = usePane();
  const task = useTask();
  const { wave } = view.part;
  const mine = view.checked?.plan;
  return (
    <Notice tone="warning">
      <p>{say(planTexts.overtaken)}</p>
      <dl class="plan-promise">
        {mine !== undefined && (
          <>
            <dt>{say(planTexts.mine)}</dt>
            <dd>{say(planTexts.ofPlan(mine.n, methodNames[mine.method]))}</dd>
          </>
        )}
        <dt>{say(planTexts.theirs)}</dt>
        <dd>{say(planTexts.ofPlan(theirs.n, methodNames[theirs.method]))}</dd>
      </dl>
      {mine !== undefined && <p class="meta">{say(planTexts.rowsDiffer(differences(mine, theirs)))}</p>}
      <div class="actions">
        <button
          type="button"
          disabled={task.busy}
          onClick={() => void task.run(() => sheets.takeTheirs(wave))}
        >
          {say(planTexts.takeTheirs)}
        </button>
        <button
          type="button"
          disabled={task.busy || view.problems.length > 0}
          onClick={() => void task.run(() => sheets.keepMine(wave))}
        >
          {say(planTexts.keepMine)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
    </Notice>
  );
}

/** Strata that one of the two has alone, or with another forecast or deviation. */
function differences(mine: Plan, theirs: Plan): number {
  const lines = ({ strata }: Plan): Map<string, string> =>
    new Map(strata.map((one) => [stratumKey(one), `${one.forecast} ${one.deviation ?? ''}`]));
  const [own, other] = [lines(mine), lines(theirs)];
  return [...new Set([...own.keys(), ...other.keys()])].filter((key) => own.get(key) !== other.get(key))
    .length;
}
