import { useEffect, useState } from 'preact/hooks';
import { MAX_VOLUMES } from '#contract/volume';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import type { Client } from '../../api/client.ts';
import { keyOf, type PlacedVolume } from '../../workbook/import/place-volumes.ts';
import { usePane } from '../pane-context.ts';

export type PresentVolumes = {
  /** By key; absent while they are not known. */
  readonly present: ReadonlyMap<string, number> | undefined;
  readonly failure: ApiFailure | undefined;
  readonly retry: () => void;
};

/** What is recorded already of the volumes about to be: asked again when others are. */
export function usePresentVolumes(volumes: readonly PlacedVolume[]): PresentVolumes {
  const { model } = usePane();
  const [found, setFound] = useState<Pick<PresentVolumes, 'present' | 'failure'>>({
    present: undefined,
    failure: undefined,
  });
  const [turn, setTurn] = useState(0);
  const wanted = volumes.map(keyOf).join('\n');
  useEffect(() => {
    let isAwaited = true;
    setFound({ present: undefined, failure: undefined });
    readPresent(model.app.client, volumes).then(
      (present) => isAwaited && setFound({ present, failure: undefined }),
      (cause: unknown) => isAwaited && setFound({ present: undefined, failure: toApiFailure(cause) }),
    );
    return () => {
      isAwaited = false;
    };
  }, [wanted, turn]);
  return { ...found, retry: () => setTurn(turn + 1) };
}

async function readPresent(
  client: Client,
  volumes: readonly PlacedVolume[],
): Promise<ReadonlyMap<string, number>> {
  const present = new Map<string, number>();
  for (let from = 0; from < volumes.length; from += MAX_VOLUMES) {
    const keys = volumes
      .slice(from, from + MAX_VOLUMES)
      .map(({ platform, period, channel, direction }) => ({ platform, period, channel, direction }));
    const answer = await client.call('presentVolumes', { request: { volumes: keys } });
    for (const volume of answer.volumes) present.set(keyOf(volume), volume.received);
  }
  return present;
}
