import {
  memberFields,
  pastFigureFields,
  platformFields,
  providerFields,
  volumeFields,
  type SheetField,
  type SheetName,
} from '#contract/sheet';
import type { Language } from '#domain/text';
import { registerSheetNames, type RegisterField } from '../../locales/register.ts';
import type { SheetColumn, SheetSpecification } from '../sync/specification.ts';
import { fieldColumn } from './field-column.ts';
import { keyOfRow, rowKeys } from './row-keys.ts';

export type RegisterSheet = {
  readonly name: SheetName;
  readonly organisation: string;
  readonly language: Language;
  /** Codes offered in drop-downs. */
  readonly providers: readonly string[];
  readonly platforms: readonly string[];
};

/** What a sheet of an organisation is known by, in whichever workbook. */
export const registerSheetId = (name: SheetName, organisation: string): string => `${name}:${organisation}`;

/** A sheet of an organisation: people add rows, which are known by what their key columns say, and delete them. */
export function registerSpecification(sheet: RegisterSheet): SheetSpecification {
  const columns = columnsOf(sheet);
  const key = rowKeys[sheet.name];
  return {
    id: registerSheetId(sheet.name, sheet.organisation),
    sheetName: registerSheetNames[sheet.name][sheet.language],
    tableName: `Register_${sheet.name.replace('-', '_')}`,
    columns,
    accepts: () => true,
    compare: (one, other) => one.key.localeCompare(other.key),
    newKey: (cells, given) => keyOfRow(columns, key, { cells, given }),
    keyColumns: key.keyColumns,
  };
}

type RegisterFields = readonly (SheetField & { readonly id: RegisterField })[];

const fields: Readonly<Record<SheetName, RegisterFields>> = {
  platforms: platformFields,
  providers: providerFields,
  volumes: volumeFields,
  'past-figures': pastFigureFields,
  members: memberFields,
};

const widths: Readonly<Partial<Record<RegisterField, number>>> = {
  name: 160,
  mission: 140,
  flows: 200,
  hours: 200,
  closedDays: 140,
  timeZone: 110,
  valueTier: 130,
  attachedTo: 130,
  contractUnit: 110,
  received: 110,
  role: 150,
  platforms: 150,
  invitation: 190,
  expires: 100,
};

function columnsOf({ name, language, providers, platforms }: RegisterSheet): readonly SheetColumn[] {
  const choices: Readonly<Partial<Record<RegisterField, readonly string[]>>> = {
    provider: providers,
    platform: platforms,
  };
  return fields[name].map((field) =>
    fieldColumn({ field, language, width: widths[field.id] ?? 90, choices: choices[field.id] ?? [] }),
  );
}
