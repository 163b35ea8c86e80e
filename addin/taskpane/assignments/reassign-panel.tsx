import { useEffect, useRef, useState } from 'preact/hooks';
import { assignmentTexts } from '../../locales/assignments.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { ChoosePeople } from './choose-people.tsx';
import { firstChosen, inOrder, mayEvaluate, openOf, type Person } from './people.ts';
import { untilNoneRemains } from './until-none-remains.ts';

type ReassignPanelProps = {
  readonly wave: string;
  readonly from: Person;
  readonly people: readonly Person[];
  readonly onDone: (reassigned: number, kept: number) => void;
  readonly onCancel: () => void;
};

/** Deals what somebody has not finished among those who are ticked. */
export function ReassignPanel({ wave, from, people, onDone, onCancel }: ReassignPanelProps) {
  const { model, say, language } = usePane();
  const others = inOrder(
    people.filter((person) => mayEvaluate(person) && person.objectId !== from.objectId),
    language,
  );
  const [chosen, setChosen] = useState(() => firstChosen(others));
  const task = useTask();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever asked for it may be far below.
  useEffect(() => heading.current?.focus(), []);
  const reassign = () =>
    task.run(async () => {
      const request = { from: from.objectId, to: [...chosen] };
      const ask = () => model.app.client.call('reassign', { parameters: { wave }, request });
      const answers = await untilNoneRemains(ask, () => undefined);
      const moved = answers.reduce((sum, { reassigned }) => sum + reassigned, 0);
      onDone(moved, answers.at(-1)?.kept ?? 0);
    });
  return (
    <article class="card" aria-labelledby="reassign">
      <h3 id="reassign" ref={heading} tabIndex={-1}>
        {say(assignmentTexts.reassignTitle(from.name, openOf(from)))}
      </h3>
      <p class="hint">{say(assignmentTexts.reassignMeans)}</p>
      <ChoosePeople people={others} chosen={chosen} onChoose={setChosen} />
      <div class="actions two">
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0 || task.busy}
          onClick={() => void reassign()}
        >
          {say(assignmentTexts.reassign)}
        </button>
        <button type="button" onClick={onCancel}>
          {say(assignmentTexts.cancel)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
    </article>
  );
}
