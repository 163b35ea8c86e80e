import { useEffect, useState } from 'preact/hooks';
import type { JobView } from '#contract/job';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { usePane } from '../pane-context.ts';

/** Small ones are over within a second. */
const FIRST_MS = 300;
const MOST_MS = 2000;

type Followed = {
  readonly job: JobView | undefined;
  readonly failure: ApiFailure | undefined;
  /** Asks again at once: after a cut, or a resumption. */
  readonly again: () => void;
};

/** How far a job is, asked at once, then less and less often, until it ends or nobody can be asked. */
export function useJob(id: string): Followed {
  const { client } = usePane().model.app;
  const [state, setState] = useState<Omit<Followed, 'again'>>({ job: undefined, failure: undefined });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHere = true;
    const ask = (wait = FIRST_MS): void =>
      void client.call('job', { parameters: { job: id } }).then(
        (job) => {
          if (!isHere) return;
          setState({ job, failure: undefined });
          if (isUnderWay(job)) timer = setTimeout(ask, wait, Math.min(2 * wait, MOST_MS));
        },
        (cause: unknown) => isHere && setState((before) => ({ ...before, failure: toApiFailure(cause) })),
      );
    ask();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [id, turn]);
  return { ...state, again: () => setTurn(turn + 1) };
}

/** Whether it goes on by itself. */
export const isUnderWay = ({ state }: JobView): boolean => state === 'waiting' || state === 'running';
