import { useEffect, useState } from 'preact/hooks';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { usePane } from '../pane-context.ts';
import { readTold, type Told } from './read-told.ts';

export type ToldState = {
  /** Undefined while it is being asked for. */
  readonly told: readonly Told[] | undefined;
  readonly failure: ApiFailure | undefined;
  readonly reload: () => void;
};

/** How far every feedback is, for who may read some. */
export function useTold(reads: boolean): ToldState {
  const { client } = usePane().model.app;
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Pick<ToldState, 'told' | 'failure'>>({
    told: undefined,
    failure: undefined,
  });
  useEffect(() => {
    if (!reads) return undefined;
    let isHere = true;
    readTold(client).then(
      (told) => isHere && setState({ told, failure: undefined }),
      (cause: unknown) => isHere && setState(({ told }) => ({ told, failure: toApiFailure(cause) })),
    );
    return () => {
      isHere = false;
    };
  }, [turn, reads]);
  return { ...state, reload: () => setTurn((before) => before + 1) };
}
