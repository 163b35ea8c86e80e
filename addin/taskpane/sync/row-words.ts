import type { Text } from '#domain/text';
import { paneTexts } from '../../locales/pane.ts';
import { registerTexts } from '../../locales/register.ts';
import type { SheetSpecification } from '../../workbook/sync/specification.ts';

type RowWords = {
  readonly rows: (n: number) => Text;
  readonly copies: (n: number) => Text;
  readonly strangers: (n: number) => Text;
};

/** What rows are called, and what is said of those that are not sent: in a sample they were not drawn, in a register they lack a code. */
export const rowWords = ({ newKey }: SheetSpecification): RowWords =>
  newKey === undefined
    ? { rows: paneTexts.rows, copies: paneTexts.copies, strangers: paneTexts.strangers }
    : { rows: registerTexts.rows, copies: registerTexts.twice, strangers: registerTexts.unnamed };
