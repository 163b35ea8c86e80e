import { isValid, ulid } from 'ulid';
import {
  memberFields,
  pastFigureFields,
  platformFields,
  providerFields,
  volumeFields,
  type SheetField,
  type SheetName,
} from '#contract/sheet';
import type { FieldValue } from '#contract/row';
import type { Language } from '#domain/text';
import { channelFilters, channels, directions } from '#domain/channel';
import { pastKeyOf } from '#domain/past-figure';
import { volumeKeyOf } from '#domain/volume-key';
import { registerSheetNames, type RegisterField } from '../../locales/register.ts';
import type { Cells } from '../sync/cells.ts';
import type { SheetColumn, SheetSpecification } from '../sync/specification.ts';
import { fieldColumn } from './field-column.ts';

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
  const { keyColumns, keyOf, optional = [] } = keys[sheet.name];
  return {
    id: registerSheetId(sheet.name, sheet.organisation),
    sheetName: registerSheetNames[sheet.name][sheet.language],
    tableName: `Register_${sheet.name.replace('-', '_')}`,
    columns,
    accepts: () => true,
    compare: (one, other) => one.key.localeCompare(other.key),
    newKey: (cells, given) =>
      keyOfRow(columns, { keyColumns, optional, keyOf: (said) => keyOf(said, given) }, cells),
    keyColumns,
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

type Said = Readonly<Record<string, FieldValue>>;
type Keys = {
  readonly keyColumns: readonly RegisterField[];
  /** Those of them that may be blank. */
  readonly optional?: readonly RegisterField[];
  /** `given` is what the key cell of the row holds. */
  readonly keyOf: (said: Said, given: string) => string | undefined;
};

const byCode: Keys = { keyColumns: ['code'], keyOf: ({ code = null }) => String(code) };

const keys: Readonly<Record<SheetName, Keys>> = {
  platforms: byCode,
  providers: byCode,
  volumes: { keyColumns: ['platform', 'period', 'channel', 'direction'], keyOf: keyOfVolume },
  'past-figures': {
    keyColumns: ['quarter', 'entity', 'channelFilter', 'part'],
    optional: ['channelFilter', 'part'],
    keyOf: keyOfPast,
  },
  // A person is known by a key of their own: names change, and two people may share one.
  members: { keyColumns: ['name'], keyOf: (_, given) => (isValid(given) ? given : ulid()) },
};

type KeyOfRow = Required<Pick<Keys, 'keyColumns' | 'optional'>> & {
  readonly keyOf: (said: Said) => string | undefined;
};

/** Nothing is known of a row while a cell of its key is blank or refused. */
function keyOfRow(
  columns: readonly SheetColumn[],
  { keyColumns, optional, keyOf }: KeyOfRow,
  cells: Cells,
): string | undefined {
  const said: Record<string, FieldValue> = {};
  for (const { id, toField, refuse } of columns.filter((column) =>
    keyColumns.some((key) => key === column.id),
  )) {
    const cell = cells[id] ?? '';
    const field = toField(cell);
    const mayBeBlank = optional.some((one) => one === id);
    if ((field === null && !mayBeBlank) || refuse?.(cell) !== undefined) return undefined;
    said[id] = field;
  }
  return keyOf(said);
}

function keyOfVolume({ platform, period, channel, direction }: Said): string | undefined {
  const known = channels.find((one) => one === channel);
  const way = directions.find((one) => one === direction);
  if (known === undefined || way === undefined) return undefined;
  return volumeKeyOf({ platform: String(platform), period: String(period), channel: known, direction: way });
}

function keyOfPast({ quarter, entity, channelFilter, part }: Said): string | undefined {
  const channel = channelFilters.find((one) => one === (channelFilter ?? ''));
  if (channel === undefined) return undefined;
  return pastKeyOf({ quarter: String(quarter), entity: String(entity), channel, part: String(part ?? '') });
}
