import { useEffect, useState } from 'preact/hooks';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { planTexts } from '../../locales/plan.ts';
import { channelNames, directionNames, quarterName } from '../../locales/sheets.ts';
import type { PlanOutcome } from '../../workbook/plan/read/check-plan.ts';
import type { PlanSheets } from '../../workbook/plan/plan-sheets.ts';
import type { PlanView } from '../../workbook/plan/plan-view.ts';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';
import { PlanConflict } from './plan-conflict.tsx';
import { PlanOtherwise } from './plan-otherwise.tsx';
import { PlanProblems } from './plan-problems.tsx';
import { PlanPromise } from './plan-promise.tsx';
import { SavePlan } from './save-plan.tsx';

/** The plan of a wave: its sheet, what it promises, what it would be otherwise, and its saving. */
export function PlanOfWave({ wave }: { readonly wave: string }) {
  const { model, say } = usePane();
  const [sheets, setSheets] = useState<PlanSheets>();
  const [failure, setFailure] = useState<ApiFailure>();
  const open = () => {
    setFailure(undefined);
    model.plans
      .sheets()
      .then((found) => {
        setSheets(found);
        return found.open(wave);
      })
      .catch((cause: unknown) => setFailure(toApiFailure(cause)));
  };
  useEffect(open, [wave]);
  return (
    <>
      <ScreenTitle title={say(planTexts.title(quarterName(wave)))} />
      <p class="hint">{say(planTexts.guide)}</p>
      <FailureNotice failure={failure} retry={open} />
      {sheets !== undefined && <PlanInSheet sheets={sheets} wave={wave} failed={failure !== undefined} />}
    </>
  );
}

type PlanInSheetProps = {
  readonly sheets: PlanSheets;
  readonly wave: string;
  readonly failed: boolean;
};

function PlanInSheet({ sheets, wave, failed }: PlanInSheetProps) {
  const { say } = usePane();
  const view = useObservable(sheets.plans).find(({ part }) => part.wave === wave);
  if (view?.isGone === true) return <Gone sheets={sheets} wave={wave} />;
  if (view?.checked !== undefined)
    return <PlanShown sheets={sheets} view={view} outcome={view.checked.outcome} />;
  if (view?.failure !== undefined)
    return <FailureNotice failure={view.failure} retry={() => void sheets.check(wave)} />;
  return failed ? null : <p role="status">{say(planTexts.opening)}</p>;
}

type PlanShownProps = {
  readonly sheets: PlanSheets;
  readonly view: PlanView;
  readonly outcome: PlanOutcome | undefined;
};

function PlanShown({ sheets, view, outcome }: PlanShownProps) {
  const { say } = usePane();
  const { wave } = view.part;
  return (
    <>
      {view.typedOver && <Notice tone="warning">{say(planTexts.typedOver)}</Notice>}
      <PlanProblems sheets={sheets} view={view} />
      <Unforeseen sheets={sheets} view={view} />
      {outcome !== undefined && (
        <>
          <PlanPromise outcome={outcome} />
          <PlanOtherwise outcome={outcome} />
        </>
      )}
      {view.overtakenBy !== undefined && (
        <PlanConflict sheets={sheets} view={view} theirs={view.overtakenBy.plan} />
      )}
      <SavePlan sheets={sheets} view={view} />
      <FailureNotice failure={view.failure} retry={() => void sheets.check(wave)} />
      <button type="button" class="quiet" onClick={() => void sheets.show(wave)}>
        {say(planTexts.showSheet)}
      </button>
    </>
  );
}

type OfSheet = { readonly sheets: PlanSheets; readonly wave: string };

function Gone({ sheets, wave }: OfSheet) {
  const { say } = usePane();
  const task = useTask();
  return (
    <>
      <Notice tone="failure">{say(planTexts.gone)}</Notice>
      <button type="button" disabled={task.busy} onClick={() => void task.run(() => sheets.open(wave))}>
        {say(planTexts.newSheet)}
      </button>
      <FailureNotice failure={task.failure} />
    </>
  );
}

function Unforeseen({ sheets, view }: { readonly sheets: PlanSheets; readonly view: PlanView }) {
  const { say } = usePane();
  const task = useTask();
  const { unforeseen, part } = view;
  if (unforeseen.length === 0) return null;
  const names = unforeseen.map(
    ({ platform, channel, direction }) =>
      `${platform} (${say(channelNames[channel])}, ${say(directionNames[direction])})`,
  );
  return (
    <Notice tone="information">
      <p>{say(planTexts.unforeseen(names))}</p>
      <button
        type="button"
        disabled={task.busy}
        onClick={() => void task.run(() => sheets.addUnforeseen(part.wave))}
      >
        {say(planTexts.addUnforeseen)}
      </button>
    </Notice>
  );
}
