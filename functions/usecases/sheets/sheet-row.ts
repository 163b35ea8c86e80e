import type { Row } from '#contract/row';
import type { StoredRow } from '../ports.ts';
import type { SheetResource } from './sheet-resource.ts';

/** The row of a sheet as it is sent: its key is its code. */
export const viewOf = (resource: SheetResource, row: Pick<StoredRow, 'key' | 'version' | 'value'>): Row => ({
  key: codeOf(resource, row),
  revision: row.version,
  fields: { ...resource.toFields(row.value) },
});

export const codeOf = ({ prefix }: SheetResource, { key }: Pick<StoredRow, 'key'>): string =>
  key.slice(prefix.length);
