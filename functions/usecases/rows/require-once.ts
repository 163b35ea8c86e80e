import { QualityError } from '#contract/error';
import type { RowChange } from '#contract/row';

/** A transaction writes a row once, so a request names it once. Throws invalid-request. */
export function requireOnce(rows: readonly RowChange[]): void {
  const keys = rows.map(({ key }) => key);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twice !== -1)
    throw new QualityError('invalid-request', { issues: [{ path: `rows.${twice}.key`, code: 'twice' }] });
}
