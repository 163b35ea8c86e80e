import type { RequestOf } from '#contract/routes';
import { publishGridSchema } from '#contract/grid';
import type { Grid } from '#domain/grid';

/** A grid as the wire takes it. Throws on one that was not checked. */
export const publication = (grid: Grid, from: string | null): RequestOf<'publishGrid'> =>
  publishGridSchema.parse({ ...grid, from });
