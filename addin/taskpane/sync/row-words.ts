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
export function rowWords({ newKey, keyColumns }: SheetSpecification): RowWords {
  const { rows, copies, strangers } = paneTexts;
  if (keyColumns === undefined) return { rows, copies, strangers };
  const { twice, unnamed, notMade } = registerTexts;
  return { rows: registerTexts.rows, copies: twice, strangers: newKey === undefined ? notMade : unnamed };
}
