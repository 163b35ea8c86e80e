import type { Text } from '#domain/text';
import { importTexts } from '../../locales/import.ts';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import type { FoundOrder } from '../../workbook/import/date-evidence.ts';
import type { Columns } from '../../workbook/import/found-table.ts';
import type { PlatformOf } from '../../workbook/import/platform-names.ts';
import type { NamesInFile } from '../../workbook/import/seen-names.ts';
import { openOf, type Answers } from './first-answers.ts';
import { isOrderOpen, type OrderChoice } from './use-date-order.ts';

type Known = {
  readonly answers: Answers;
  readonly columns: Columns;
  readonly read: { readonly order: FoundOrder; readonly names: NamesInFile } | undefined;
  readonly order: OrderChoice;
  readonly names: { readonly platformOf: PlatformOf };
};

/** What the person still has to say before anything is imported, by its name. */
export function openQuestions({ answers, columns, read, order, names }: Known): readonly Text[] {
  const open: Text[] = openOf(answers, columns).map((field) => importOutcomeTexts.fields[field]);
  if (isOrderOpen(read?.order, order.said)) open.push(importTexts.dateOrder);
  if (read?.names.some(({ name }) => names.platformOf(name) === undefined) === true)
    open.push(importTexts.someNames);
  return open;
}
