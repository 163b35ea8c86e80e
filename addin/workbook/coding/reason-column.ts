import type { Text } from '#domain/text';
import type { SheetColumn } from '../sync/specification.ts';
import { textCell } from '../sync/text-cell.ts';

export type ReasonColumn = {
  readonly title: Text;
  readonly prompt: Text;
  /** Codes offered in a drop-down. */
  readonly reasons: readonly string[];
};

/** Why the client made contact: a code, in capitals however it is typed. The server says whether it is known. */
export const reasonColumn = ({ title, prompt, reasons }: ReasonColumn): SheetColumn => ({
  id: 'contactReason',
  title,
  access: 'editable',
  toField: (cell) => String(cell).trim().toUpperCase() || null,
  toCell: textCell,
  look: { width: 72, numberFormat: '@' },
  validation: { choices: reasons, promptTitle: title, prompt },
});
