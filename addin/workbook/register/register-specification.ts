import {
  memberFields,
  pastFigureFields,
  platformFields,
  providerFields,
  volumeFields,
  type SheetName,
} from '#contract/sheet';
import { activityFields, reasonCountFields, reasonFields } from '#contract/activity';
import { decisionFields } from '#contract/decision';
import { costFields, gainFields, rateFields, targetFields } from '#contract/money';
import type { SheetField } from '#contract/sheet-field';
import type { Language } from '#domain/text';
import { registerSheetNames } from '../../locales/register.ts';
import type { RegisterField } from '../../locales/register-columns.ts';
import type { SheetColumn, SheetSpecification } from '../sync/specification.ts';
import { columnLooks } from './column-looks.ts';
import { fieldColumn } from './field-column.ts';
import { registerSheetId } from './register-sheet-id.ts';
import { keyOfRow, lackingIn, rowKeys } from './row-keys.ts';

export type RegisterSheet = {
  readonly name: SheetName;
  readonly organisation: string;
  readonly language: Language;
  /** Codes offered in drop-downs. */
  readonly providers: readonly string[];
  readonly platforms: readonly string[];
  readonly reasons?: readonly string[];
};

/** A sheet of an organisation: people add rows, which are known by what their key columns say, and delete them. */
export function registerSpecification(sheet: RegisterSheet): SheetSpecification {
  const columns = columnsOf(sheet);
  const key = rowKeys[sheet.name];
  return {
    id: registerSheetId(sheet.name, sheet.organisation),
    sheetName: registerSheetNames[sheet.name][sheet.language],
    tableName: `Register_${sheet.name.replaceAll('-', '_')}`,
    columns,
    accepts: () => true,
    compare: (one, other) => one.key.localeCompare(other.key),
    newKey: (cells, given) => keyOfRow(columns, key, { cells, given }),
    lacking: (cells) => lackingIn(columns, key, cells),
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
  activity: activityFields,
  reasons: reasonFields,
  'reason-counts': reasonCountFields,
  costs: costFields,
  rates: rateFields,
  targets: targetFields,
  gains: gainFields,
  decisions: decisionFields,
};

function columnsOf({
  name,
  language,
  providers,
  platforms,
  reasons = [],
}: RegisterSheet): readonly SheetColumn[] {
  const choices: Readonly<Partial<Record<RegisterField, readonly string[]>>> = {
    provider: providers,
    platform: platforms,
    reason: reasons,
  };
  return fields[name].map((field) =>
    fieldColumn({
      sheet: name,
      field,
      language,
      ...columnLooks(field.id),
      choices: choices[field.id] ?? [],
    }),
  );
}
