import { useEffect, useState } from 'preact/hooks';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import type { Client } from '../../api/client.ts';
import { usePane } from '../pane-context.ts';

export type Present<Recorded> = {
  /** By key; absent while it is not known. */
  readonly present: ReadonlyMap<string, Recorded> | undefined;
  readonly failure: ApiFailure | undefined;
  readonly retry: () => void;
};

const unknown = { present: undefined, failure: undefined };

/**
 * What is recorded already of what is about to be.
 * @param wanted tells what is asked about: asked again when it is another text
 */
export function usePresent<Recorded>(
  wanted: string,
  read: (client: Client) => Promise<ReadonlyMap<string, Recorded>>,
): Present<Recorded> {
  const { model } = usePane();
  const [found, setFound] = useState<Omit<Present<Recorded>, 'retry'>>(unknown);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isAwaited = true;
    setFound(unknown);
    read(model.app.client).then(
      (present) => isAwaited && setFound({ present, failure: undefined }),
      (cause: unknown) => isAwaited && setFound({ present: undefined, failure: toApiFailure(cause) }),
    );
    return () => {
      isAwaited = false;
    };
  }, [wanted, turn]);
  return { ...found, retry: () => setTurn(turn + 1) };
}
