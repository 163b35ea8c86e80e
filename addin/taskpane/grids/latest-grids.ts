import type { Overview } from '#contract/organisation';
import { compareVersions } from '#domain/grids/grid-version';
import type { Text } from '#domain/text';

export type PublishedGrid = {
  readonly code: string;
  readonly version: string;
  readonly reference: string;
  readonly title: Text;
};

/** The latest version of each published grid, by code. */
export function latestGrids(grids: Overview['grids']): readonly PublishedGrid[] {
  const latest = new Map<string, PublishedGrid>();
  for (const { reference, title } of grids) {
    const [code = '', version = ''] = reference.split('@');
    const known = latest.get(code);
    if (known === undefined || compareVersions(version, known.version) > 0)
      latest.set(code, { code, version, reference, title });
  }
  return [...latest.values()].sort((one, other) => one.code.localeCompare(other.code));
}
