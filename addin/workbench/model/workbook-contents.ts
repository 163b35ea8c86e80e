import { newId } from './new-id.ts';
import { Range } from './range.ts';
import type { Table } from './table.ts';
import type { NamedItem, XmlPart } from './workbook-parts.ts';
import type { Worksheet } from './worksheet.ts';

const named = <T extends { id: string; name: string }>(list: readonly T[], nameOrId: string): T | undefined =>
  list.find(({ id, name }) => id === nameOrId || name.toUpperCase() === nameOrId.toUpperCase());

/** What a workbook holds, and how to find it. */
export class WorkbookContents {
  sheets: readonly Worksheet[] = [];
  tables: readonly Table[] = [];
  names: readonly NamedItem[] = [];
  xmlParts: readonly XmlPart[] = [];
  /** `workbook.settings` of Office.js. */
  settings: ReadonlyMap<string, unknown> = new Map();
  /** `Office.context.document.settings`, each value as JSON text. */
  documentSettings: Readonly<Record<string, string>> = {};
  lastId = 0;

  newId(prefix: string): string {
    this.lastId += 1;
    return newId(prefix, this.lastId);
  }

  sheet(nameOrId: string): Worksheet | undefined {
    return named(this.sheets, nameOrId);
  }

  table(nameOrId: string): Table | undefined {
    return named(this.tables, nameOrId);
  }

  tablesOf(sheet: Worksheet): Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  tableAt(sheet: Worksheet, row: number, column: number): Table | undefined {
    const cell = Range.cell(sheet, row, column);
    return this.tablesOf(sheet).find(({ range }) => range.contains(cell));
  }
}
