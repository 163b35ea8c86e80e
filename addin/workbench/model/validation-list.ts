import { splitAddress } from './address.ts';
import { displayText } from './display-text.ts';
import { Range } from './range.ts';
import type { Validation } from './validation.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

const mostChoices = 32_767;

/**
 * The texts a validated cell offers, read now from the inline list (`oui,non`), the range (`=Lists!$A$1:$A$5`) or the
 * defined name its rule gives; undefined when the rule is not a list or its source leads nowhere.
 */
export function validationChoices(
  workbook: Workbook,
  sheet: Worksheet,
  validation: Validation | undefined,
): string[] | undefined {
  const list = validation?.rule['list'];
  if (typeof list !== 'object' || list === null || !('source' in list)) return undefined;
  const { source } = list;
  if (typeof source !== 'string') return undefined;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const range = rangeOf(workbook, sheet, source.slice(1));
  return range && textsOf(workbook, range);
}

/** The range a reference or a defined name stands for. */
export function rangeOf(workbook: Workbook, home: Worksheet, reference: string): Range | undefined {
  const named = nameIn(workbook, home, reference);
  if (named !== undefined) return rangeOf(workbook, home, named.replace(/^=/, ''));
  const column = /^([^[\]!]+)\[([^[\]]+)\]$/.exec(reference);
  if (column) return tableColumn(workbook, column[1] ?? '', column[2] ?? '');
  const { sheet, local } = splitAddress(reference);
  const owner = sheet === undefined ? home : workbook.sheet(sheet);
  try {
    return owner && Range.at(owner, local);
  } catch {
    return undefined;
  }
}

function nameIn(workbook: Workbook, home: Worksheet, name: string): string | undefined {
  const same = workbook.names.filter((item) => item.name.toUpperCase() === name.toUpperCase());
  const own = same.find(({ sheetId }) => sheetId === home.id) ?? same.find(({ sheetId }) => !sheetId);
  return own?.formula;
}

function tableColumn(workbook: Workbook, tableName: string, columnName: string): Range | undefined {
  const table = workbook.table(tableName);
  const index = table?.columns.findIndex(({ name }) => name.toUpperCase() === columnName.toUpperCase());
  return table && index !== undefined && index >= 0 ? table.columnBody(index) : undefined;
}

function textsOf(workbook: Workbook, range: Range): string[] {
  const texts: string[] = [];
  for (const { cell } of range.sheet.cellsIn(range)) {
    if (cell.value !== '' && texts.length < mostChoices) texts.push(displayText(cell, workbook.language));
  }
  return texts;
}
