import type { Row } from '#contract/row';
import type { Scope, StoredRow } from '../ports.ts';
import type { SheetResource } from './sheet-resource.ts';

/** The row of a sheet as it is sent. */
export const viewOf = (
  resource: SheetResource,
  key: string,
  row: Pick<StoredRow, 'version' | 'value'>,
): Row => ({ key, revision: row.version, fields: { ...resource.toFields(row.value) } });

/** What the workbook knows a stored row by. */
export const keyOf = ({ places }: SheetResource, scope: Scope, { key }: Pick<StoredRow, 'key'>): string =>
  places.keyAt({ scope, row: key });
