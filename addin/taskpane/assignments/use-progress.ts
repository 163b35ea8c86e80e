import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '#contract/assignment';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { usePane } from '../pane-context.ts';

export type KnownProgress = {
  readonly known: Progress | undefined;
  readonly failure: ApiFailure | undefined;
  readonly busy: boolean;
  readonly reload: () => void;
};

/** How far a wave is; what was known stays while it is asked for again. */
export function useProgress(wave: string): KnownProgress {
  const { client } = usePane().model.app;
  const [state, setState] = useState<Omit<KnownProgress, 'reload'>>({
    known: undefined,
    failure: undefined,
    busy: true,
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isHere = true;
    setState((before) => ({ ...before, busy: true }));
    client.call('progress', { parameters: { wave } }).then(
      (known) => isHere && setState({ known, failure: undefined, busy: false }),
      (cause: unknown) =>
        isHere && setState((before) => ({ ...before, failure: toApiFailure(cause), busy: false })),
    );
    return () => {
      isHere = false;
    };
  }, [wave, turn]);
  return { ...state, reload: () => setTurn((before) => before + 1) };
}
