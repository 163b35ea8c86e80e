import type { Wave } from '#domain/wave';
import { fewAtOnce } from '../few-at-once.ts';
import { readView, VIEWS_AT_ONCE, type View, type ViewSource } from '../figures/read-view.ts';
import { sampleScope } from '../row-keys.ts';
import { fromDetail, storedDetails, toDetail, type Detail } from '../stored/detail.ts';
import { detail } from './detail.ts';

/** By part of the grid, what agents and weeks of one platform add up to. */
export type Details = ReadonlyMap<string, readonly Detail[]>;

const detailView = (timeZone: string): View<readonly Detail[]> => ({
  kept: ({ details }) => details,
  compute: (evaluated) => detail(evaluated, timeZone),
  write: (details) => ({ details: details.map(fromDetail) }),
  read: (stored) => storedDetails.parse(stored).details.flatMap(toDetail),
});

/** By platform of a wave, the details of its evaluations as its rows are. */
export async function readDetails(
  { store, clock, evaluations }: ViewSource,
  { code, timeZone }: Wave,
  platforms: readonly string[],
): Promise<ReadonlyMap<string, Details>> {
  const view = detailView(timeZone);
  const read = await fewAtOnce(VIEWS_AT_ONCE, platforms, async (platform) => {
    const { values } = await readView(
      { store, clock, evaluations, scope: sampleScope(code, platform) },
      view,
    );
    return [platform, values] as const;
  });
  return new Map(read);
}
