import type { SheetName } from '#contract/sheet';
import { codeSchema } from '#contract/wave';
import type { Language } from '#domain/text';
import { registerSheetNames } from '../../locales/register.ts';
import type { Cells } from '../sync/cells.ts';
import type { SheetColumn, SheetSpecification } from '../sync/specification.ts';
import { codeColumn, nameColumn } from './register-columns.ts';

export type RegisterSheet = {
  readonly name: SheetName;
  readonly organisation: string;
  readonly language: Language;
  /** Codes of the providers, offered to platforms. */
  readonly providers: readonly string[];
};

/** What a sheet of the register is known by, in whichever workbook. */
export const registerSheetId = (name: SheetName, organisation: string): string => `${name}:${organisation}`;

/** A sheet of the organisation's register: people add rows, which are known by their code, and delete them. */
export const registerSpecification = (sheet: RegisterSheet): SheetSpecification => ({
  id: registerSheetId(sheet.name, sheet.organisation),
  sheetName: registerSheetNames[sheet.name][sheet.language],
  tableName: `Register_${sheet.name}`,
  columns: columnsOf(sheet),
  accepts: () => true,
  compare: (one, other) => one.key.localeCompare(other.key),
  newKey: codeOf,
});

function columnsOf({ name, providers }: RegisterSheet): readonly SheetColumn[] {
  const named = [codeColumn('code'), nameColumn('name', 160)];
  if (name === 'providers') return named;
  return [...named, codeColumn('country'), codeColumn('provider', providers), nameColumn('mission', 140)];
}

function codeOf({ code = '' }: Cells): string | undefined {
  const text = String(code).trim();
  return codeSchema.safeParse(text).success ? text : undefined;
}
