import type { Role } from '#domain/role';
import type { FieldKind } from './field-kind.ts';

/**
 * A field of the rows of a sheet, in the order of its columns. Lists of them are made by a call marked as pure, so that
 * the first script of the pane, which reads none, is bundled without them.
 */
export type SheetField = {
  readonly id: string;
  readonly is: FieldKind;
  /** A row cannot be without it. */
  readonly required: boolean;
  /** Said by the server alone. */
  readonly readOnly?: boolean;
  /** Who may type it, of those who work on the sheet; the others read it. Everybody when absent. */
  readonly writers?: readonly Role[];
  /** Who is shown it; to the others there is no such field. Everybody when absent. */
  readonly readers?: readonly Role[];
};
