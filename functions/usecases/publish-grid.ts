import { QualityError } from '#contract/error';
import { gridSchema } from '#contract/grid';
import { gridReference } from '#domain/grid';
import { checkGrid } from '#domain/scoring/check-grid';

import type { GridView } from './read-grid.ts';
import { gridKey, ORGANISATION } from './row-keys.ts';
import { auditNote, type Session } from './session.ts';

/** Publishes a version of a grid, once: a published version never changes. */
export async function publishGrid(session: Session, grid: GridView): Promise<GridView> {
  const issues = checkGrid(grid).map(({ part, code, detail }) => ({ path: part, code, detail }));
  if (issues.length > 0) throw new QualityError('invalid-request', { issues });
  const key = gridKey(gridReference(grid));
  return session.store.ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: gridSchema,
    decide: async () => {
      const rows = await session.store.ledger.rows(ORGANISATION, [key]);
      if (rows.has(key)) throw new QualityError('conflict', { grid: gridReference(grid) });
      const audit = auditNote(session, 'publish-grid', { grid: gridReference(grid) });
      return { answer: grid, commit: { writes: [{ key, version: 0, value: grid }], audit } };
    },
  });
}
