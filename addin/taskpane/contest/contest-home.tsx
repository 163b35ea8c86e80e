import { useEffect, useState } from 'preact/hooks';
import type { ContestDrawn, ContestPlanView } from '#contract/contest';
import { contestTitle } from '../../locales/contest-title.ts';
import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';
import { useTask, type Task } from '../use-task.ts';
import { ContestSheets } from './contest-sheets.tsx';
import { DrawContest } from './draw-contest.tsx';
import { DrawnContest } from './drawn-contest.tsx';
import { QuotaTable } from './quota-table.tsx';

/** The contest of a wave: how many tests, of what, drawn or not yet, and how far they are. */
export function ContestHome({ wave }: { readonly wave: string }) {
  const { say } = usePane();
  const manages = useRole() === 'quality-manager';
  const { plan, drawn, task, reload, draw } = useContest(wave);
  return (
    <>
      <ScreenTitle title={`${say(contestTitle)} · ${say(quarterName(wave))}`} />
      {task.busy && plan === undefined && <p role="status">{say(paneTexts.loading)}</p>}
      <FailureNotice failure={task.failure} retry={reload} />
      {plan && <QuotaTable plan={plan} />}
      {plan?.draw === null && manages && (
        <DrawContest plan={plan} busy={task.busy} drawn={drawn} onDraw={draw} />
      )}
      {plan?.draw && <DrawnContest draw={plan.draw} drawn={drawn} />}
      <ContestSheets manages={manages} />
    </>
  );
}

type Contest = {
  readonly plan: ContestPlanView | undefined;
  readonly drawn: ContestDrawn | undefined;
  readonly task: Task;
  readonly reload: () => void;
  readonly draw: () => void;
};

function useContest(wave: string): Contest {
  const { model } = usePane();
  const { client } = model.app;
  const task = useTask();
  const [plan, setPlan] = useState<ContestPlanView>();
  const [drawn, setDrawn] = useState<ContestDrawn>();
  const read = async () => setPlan(await client.call('contestPlan', { parameters: { wave } }));
  const reload = () => void task.run(read);
  const draw = () =>
    void task.run(async () => {
      setDrawn(await client.call('drawContest', { parameters: { wave }, request: {} }));
      await read();
    });
  useEffect(reload, []);
  return { plan, drawn, task, reload, draw };
}
