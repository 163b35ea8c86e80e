import { ulid } from 'ulid';
import type { Language } from '#domain/text';
import { ExcelSheet } from '../office/excel-sheet.ts';
import type { TextGuard } from '../sync/hold-back.ts';
import type { SheetReport } from '../sync/sheet-report.ts';
import { headings, statusText } from '../sync/status-text.ts';
import { Synchroniser } from '../sync/synchroniser.ts';
import type { SheetDefinition } from './sheet-kind.ts';

/** A synced sheet of the open workbook with its engine. */
export type OpenSheet = SheetDefinition & {
  readonly id: string;
  readonly sheet: ExcelSheet;
  readonly engine: Synchroniser;
  /** Heading of a column, for messages. */
  readonly heading: (field: string) => string;
};

type OpenSheetOptions = {
  readonly language: Language;
  readonly guard: TextGuard;
  readonly onReport: (id: string, report: SheetReport) => void;
};

export function openSheet(
  definition: SheetDefinition,
  { language, guard, onReport }: OpenSheetOptions,
): OpenSheet {
  const { specification, remote } = definition;
  const sheet = new ExcelSheet(specification, language);
  const engine = new Synchroniser({
    specification,
    sheet,
    remote,
    guard,
    statusText: statusText(specification, language),
    newKey: ulid,
    now: () => new Date().toISOString(),
    onReport: (report) => onReport(specification.id, report),
  });
  const { id } = specification;
  return { ...definition, id, sheet, engine, heading: headings(specification, language) };
}
