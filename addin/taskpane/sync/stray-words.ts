import type { Text } from '#domain/text';
import { paneTexts } from '../../locales/pane.ts';
import { registerTexts } from '../../locales/register.ts';
import type { SheetSpecification } from '../../workbook/sync/specification.ts';

type StrayWords = {
  readonly copies: (n: number) => Text;
  readonly strangers: (n: number) => Text;
};

/** What is said of rows that are not sent: in a sample they were not drawn, in a register they lack a code. */
export const strayWords = ({ newKey }: SheetSpecification): StrayWords =>
  newKey === undefined
    ? { copies: paneTexts.copies, strangers: paneTexts.strangers }
    : { copies: registerTexts.twice, strangers: registerTexts.unnamed };
