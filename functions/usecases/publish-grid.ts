import type * as z from 'zod';
import { QualityError } from '#contract/error';
import { gridSchema, type publishGridSchema } from '#contract/grid';
import { gridReference } from '#domain/grid';
import { compareGrids } from '#domain/grids/compare-grids';
import { compareVersions, nextVersion } from '#domain/grids/grid-version';
import { checkGrid } from '#domain/scoring/check-grid';
import { readLatestGrid, type GridView } from './read-grid.ts';
import { gridKey, ORGANISATION } from './row-keys.ts';
import { auditNote, type Session } from './session.ts';

type Publication = z.output<typeof publishGridSchema>;

/**
 * Publishes a version of a grid, once: a published version never changes. Throws conflict when it does not follow the latest
 * version, or when that is not the one it was made from; version-too-low when it changes more than its number says.
 */
export async function publishGrid(session: Session, { from, ...grid }: Publication): Promise<GridView> {
  const issues = checkGrid(grid).map(({ part, code, detail }) => ({ path: part, code, detail }));
  if (issues.length > 0) throw new QualityError('invalid-request', { issues });
  const key = gridKey(gridReference(grid));
  return session.store.ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: gridSchema,
    decide: async () => {
      const latest = await readLatestGrid(session.store, grid.code);
      requireLatest(grid, latest, from);
      if (latest !== undefined) requireVersion(grid, latest);
      const audit = auditNote(session, 'publish-grid', { grid: gridReference(grid) });
      return { answer: grid, commit: { writes: [{ key, version: 0, value: grid }], audit } };
    },
  });
}

/** Somebody who published meanwhile is not passed over. */
function requireLatest(grid: GridView, latest: GridView | undefined, from: Publication['from']): void {
  const passed = latest !== undefined && compareVersions(grid.version, latest.version) <= 0;
  const unseen = from !== undefined && from !== (latest?.version ?? null);
  if (passed || unseen)
    throw new QualityError('conflict', { grid: gridReference(grid), latest: latest?.version ?? null });
}

function requireVersion(grid: GridView, latest: GridView): void {
  const { level, changes } = compareGrids(latest, grid);
  const version = nextVersion(latest.version, level);
  if (compareVersions(grid.version, version) < 0)
    throw new QualityError('version-too-low', {
      version,
      level,
      changes: changes.filter((change) => change.level === level),
    });
}
