import type { Grid } from '#domain/grid';
import type { Text } from '#domain/text';

/** A form of another system as a grid, and what of it could not be carried over. */
export type ImportedForm = { readonly grid: Grid; readonly notCarried: readonly Text[] };
