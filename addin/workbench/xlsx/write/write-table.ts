import { boxAddress } from '../../model/address.ts';
import type { SavedTable } from '../../model/saved-schema.ts';
import { guidOf } from '../guid.ts';
import { namespaces } from '../namespaces.ts';
import { countedList, element, escapedText, officeText, xmlFile } from '../xml/write-xml.ts';
import type { FileSheet } from './file-book.ts';
import { fileFormula } from './file-formula.ts';
import type { WriteContext } from './sheet-context.ts';
import { autoFilter, sortState } from './write-filters.ts';
import { totalsOf } from './write-totals.ts';

type Column = SavedTable['columns'][number];

/** Writes a table; returns the path of its part. */
export function writeTable(table: SavedTable, sheet: FileSheet, context: WriteContext): string {
  context.numbers.table += 1;
  const number = context.numbers.table;
  const path = `xl/tables/table${number}.xml`;
  const root = element(
    'table',
    {
      xmlns: namespaces.main,
      'xmlns:mc': namespaces.mc,
      'mc:Ignorable': 'xr',
      'xmlns:xr': namespaces.xr,
      id: number,
      'xr:uid': guidOf(table.id),
      name: table.name,
      displayName: table.name,
      ref: boxAddress(table.box),
      ...(table.showTotals ? { totalsRowCount: 1 } : { totalsRowShown: false }),
    },
    autoFilter(table, context.left),
    sortState(table),
    countedList(
      'tableColumns',
      table.columns.map((column, index) => writtenColumn(column, index, { table, sheet, context })),
    ),
    element('tableStyleInfo', {
      name: table.style || undefined,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  );
  context.files.add(path, xmlFile(root), 'table');
  return path;
}

type Owner = { table: SavedTable; sheet: FileSheet; context: WriteContext };

function writtenColumn({ id, name, formula }: Column, index: number, owner: Owner): string {
  const { table, sheet, context } = owner;
  const home = { functions: context.functions, table: table.name };
  const { label, fn, formula: total } = totalsOf(table, sheet, index);
  return element(
    'tableColumn',
    {
      id,
      name: officeText(name).replace(/\n/g, '_x000a_'),
      totalsRowLabel: label === undefined ? undefined : officeText(label),
      totalsRowFunction: fn,
    },
    formula && element('calculatedColumnFormula', {}, escapedText(fileFormula(formula, home))),
    total && element('totalsRowFormula', {}, escapedText(fileFormula(total, home))),
  );
}
