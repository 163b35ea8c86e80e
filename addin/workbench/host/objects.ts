import type { Chart } from '../model/chart.ts';
import type { ConditionalFormat } from '../model/conditional-format.ts';
import type { Range } from '../model/range.ts';
import type { Table } from '../model/table.ts';
import type { Workbook } from '../model/workbook.ts';
import type { NamedItem, XmlPart } from '../model/workbook-parts.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { HostObject } from './host-object.ts';

/** A column of a table, by the id that stays. */
export type ColumnOf = { readonly table: Table; readonly id: number };

/** A body row of a table, by its place from 0. */
export type RowOf = { readonly table: Table; readonly index: number };

/** Office.js's view of each kind of thing in one workbook. */
export type Objects = {
  readonly workbook: Workbook;
  readonly range: (range: Range) => HostObject;
  readonly sheet: (sheet: Worksheet) => HostObject;
  readonly sheets: () => HostObject;
  /** All the workbook's tables, those of a sheet, or those that meet a range. */
  readonly tables: (scope: Worksheet | Range | undefined) => HostObject;
  readonly table: (table: Table) => HostObject;
  readonly column: (column: ColumnOf) => HostObject;
  readonly row: (row: RowOf) => HostObject;
  readonly format: (range: Range) => HostObject;
  readonly validation: (range: Range) => HostObject;
  readonly conditionalFormats: (range: Range) => HostObject;
  readonly conditionalFormat: (of: { sheet: Worksheet; rule: ConditionalFormat }) => HostObject;
  readonly charts: (sheet: Worksheet) => HostObject;
  readonly chart: (of: { sheet: Worksheet; chart: Chart }) => HostObject;
  readonly names: (scope: Worksheet | undefined) => HostObject;
  readonly name: (name: NamedItem) => HostObject;
  readonly settings: () => HostObject;
  readonly xmlParts: (namespace: string | undefined) => HostObject;
  readonly xmlPart: (part: XmlPart) => HostObject;
  readonly application: () => HostObject;
};
