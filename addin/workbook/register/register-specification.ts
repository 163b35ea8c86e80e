import {
  memberFields,
  pastFigureFields,
  platformFields,
  providerFields,
  rowMakers,
  volumeFields,
  type SheetName,
} from '#contract/sheet';
import { activityFields, reasonCountFields, reasonFields } from '#contract/activity';
import { decisionFields } from '#contract/decision';
import { factFields, feedbackFields } from '#contract/feedback';
import { quotaFields, scenarioFields, testFields } from '#contract/contest';
import { assumptionFields, practiceFields } from '#contract/practice';
import {
  actionFields,
  procedureFields,
  remarkFields,
  themeFields,
  themeStepFields,
} from '#contract/progress';
import type { Role } from '#domain/role';
import { costFields, gainFields, rateFields, targetFields } from '#contract/money';
import type { SheetField } from '#contract/sheet-field';
import type { Language } from '#domain/text';
import { registerSheetNames } from '../../locales/register.ts';
import type { RegisterField } from '../../locales/register-columns.ts';
import type { SheetColumn, SheetSpecification } from '../sync/specification.ts';
import { columnLooks } from './column-looks.ts';
import { fieldColumn } from './field-column.ts';
import { registerSheetId } from './register-sheet-id.ts';
import type { Cells } from '../sync/cells.ts';
import { keyOfRow, lackingIn, rowKeys } from './row-keys.ts';

export type RegisterSheet = {
  readonly name: SheetName;
  readonly organisation: string;
  readonly language: Language;
  readonly role: Role | undefined;
  /** Codes offered in drop-downs. */
  readonly providers: readonly string[];
  readonly platforms: readonly string[];
  readonly reasons?: readonly string[];
  readonly practices?: readonly string[];
  /** As they are said in the language. */
  readonly waves?: readonly string[];
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
    ...(isAmong(rowMakers[sheet.name], sheet.role) && {
      newKey: (cells: Cells, given: string) => keyOfRow(columns, key, { cells, given }),
      lacking: (cells: Cells) => lackingIn(columns, key, cells),
    }),
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
  practices: practiceFields,
  assumptions: assumptionFields,
  facts: factFields,
  feedback: feedbackFields,
  themes: themeFields,
  'theme-steps': themeStepFields,
  actions: actionFields,
  procedures: procedureFields,
  remarks: remarkFields,
  scenarios: scenarioFields,
  quotas: quotaFields,
  tests: testFields,
};

function columnsOf({
  name,
  language,
  role,
  providers,
  platforms,
  reasons = [],
  practices = [],
  waves = [],
}: RegisterSheet): readonly SheetColumn[] {
  const choices: Readonly<Partial<Record<RegisterField, readonly string[]>>> = {
    provider: providers,
    platform: platforms,
    reason: reasons,
    practice: practices,
    wave: waves,
    baseline: waves,
    decidedWave: waves,
    dueWave: waves,
  };
  const own: RegisterFields = fields[name];
  return own
    .filter(({ readers }) => isAmong(readers, role))
    .map((field) =>
      fieldColumn({
        sheet: name,
        field: { ...field, readOnly: field.readOnly === true || !isAmong(field.writers, role) },
        language,
        ...columnLooks(field.id),
        choices: choices[field.id] ?? [],
      }),
    );
}

/** Everybody, where nobody is named. */
const isAmong = (roles: readonly Role[] | undefined, role: Role | undefined): boolean =>
  roles === undefined || roles.some((one) => one === role);
