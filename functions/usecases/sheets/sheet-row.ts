import type { Row } from '#contract/row';
import type { Scope, StoredRow } from '../ports.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** The row of a sheet as it is sent. */
export const viewOf = (
  resource: SheetResource,
  key: string,
  row: Pick<StoredRow, 'version' | 'value'>,
): Row => ({ key, revision: row.version, fields: shownFields(resource, resource.toFields(row.value)) });

/** What is for others is not sent. */
function shownFields({ fields }: SheetResource, all: Fields): Row['fields'] {
  const shown = new Set(fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(all).filter(([id]) => shown.has(id)));
}

/** What the workbook knows a stored row by. */
export const keyOf = ({ places }: SheetResource, scope: Scope, { key }: Pick<StoredRow, 'key'>): string =>
  places.keyAt({ scope, row: key });
