import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '#contract/routes';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { usePane } from '../pane-context.ts';

export type KnownFrames = {
  readonly known: AnswerOf<'frames'> | undefined;
  readonly failure: ApiFailure | undefined;
  readonly reload: () => void;
};

/** The frames of a wave, as this person may see them; what was known stays while they are asked for again. */
export function useFrames(wave: string): KnownFrames {
  const { client } = usePane().model.app;
  const [state, setState] = useState<Omit<KnownFrames, 'reload'>>({ known: undefined, failure: undefined });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isHere = true;
    client.call('frames', { parameters: { wave } }).then(
      (known) => isHere && setState({ known, failure: undefined }),
      (cause: unknown) => isHere && setState((before) => ({ ...before, failure: toApiFailure(cause) })),
    );
    return () => {
      isHere = false;
    };
  }, [wave, turn]);
  return { ...state, reload: () => setTurn((before) => before + 1) };
}
