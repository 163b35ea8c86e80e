import { useState } from 'preact/hooks';
import type { JobView } from '#contract/job';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { JobProgress } from './job-progress.tsx';
import { ListOutcome } from './list/list-outcome.tsx';
import { SentList } from './list/sent-list.tsx';

type ListsOnTheWayProps = {
  readonly wave: string;
  /** On their way into the wave, whoever sent them. */
  readonly jobs: readonly JobView[];
  readonly onDone: () => void;
};

/** Lists that were sent into a wave: from this pane, from here before it was reloaded, or by somebody else. */
export function ListsOnTheWay({ wave, jobs, onDone }: ListsOnTheWayProps) {
  const { model } = usePane();
  const running = useObservable(model.lists.all)[wave];
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [followed] = useState(new Set<string>());
  // Once done a job is no longer on its way: what came of it is shown until the person has seen it.
  for (const { id } of jobs) followed.add(id);
  const shown = [...followed].filter((id) => id !== running?.progress.job && !seen.includes(id));
  return (
    <>
      {running && <SentList wave={wave} onSeen={onDone} />}
      {shown.map((id) => (
        <div key={id} class="import">
          <JobProgress job={id} onDone={onDone} onSeen={() => setSeen([...seen, id])}>
            {(outcome) => <ListOutcome outcome={outcome} source={undefined} />}
          </JobProgress>
        </div>
      ))}
    </>
  );
}
