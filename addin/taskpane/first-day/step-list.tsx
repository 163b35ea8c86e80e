import type { Overview } from '#contract/organisation';
import { firstDayTexts, stepCounts, stepNames, stepReasons } from '../../locales/first-day.ts';
import { paneTexts } from '../../locales/pane.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask, type Task } from '../use-task.ts';
import type { Step } from './steps-of.ts';
import { actionOf, takeStep } from './take-step.ts';

type StepListProps = {
  readonly overview: Overview;
  readonly steps: readonly Step[];
  readonly next: Step | undefined;
};

/** What to do now first, with its reason; every step with its state and its way. */
export function StepList({ overview, steps, next }: StepListProps) {
  const { model, say } = usePane();
  const task = useTask();
  const take = ({ id }: Step) => void task.run(() => takeStep(model, overview, id));
  return (
    <>
      {next && (
        <div class="next-step">
          <p>
            <strong>{say(firstDayTexts.next(stepNames[next.id]))}</strong>
          </p>
          <p>{say(stepReasons[next.id])}</p>
          <button type="button" class="primary" disabled={task.busy} onClick={() => take(next)}>
            {say(actionOf(next.id, overview))}
          </button>
        </div>
      )}
      {task.busy && <p role="status">{say(paneTexts.loading)}</p>}
      <FailureNotice failure={task.failure} />
      <ol class="steps">
        {steps.map((step) => (
          <StepLine
            key={step.id}
            step={step}
            action={say(actionOf(step.id, overview))}
            task={task}
            onTake={() => take(step)}
          />
        ))}
      </ol>
    </>
  );
}

type StepLineProps = {
  readonly step: Step;
  readonly action: string;
  readonly task: Task;
  readonly onTake: () => void;
};

function StepLine({ step, action, task, onTake }: StepLineProps) {
  const { say } = usePane();
  const { id, done, optional, n } = step;
  const empty = optional ? firstDayTexts.optional : firstDayTexts.toDo;
  const state = n > 0 ? stepCounts[id](n) : empty;
  return (
    <li class={done ? 'done' : ''}>
      <button type="button" class="link" disabled={task.busy} title={action} onClick={onTake}>
        {say(stepNames[id])}
      </button>
      <span class="state">
        {done && <span aria-hidden="true">✓ </span>}
        {say(state)}
      </span>
      {!done && optional && <p class="meta">{say(stepReasons[id])}</p>}
    </li>
  );
}
