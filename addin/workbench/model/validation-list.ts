import { LooseFormula } from '../evaluator/loose-formula.ts';
import { splitAddress } from './address.ts';
import { displayText, formattedValue } from './display-text.ts';
import { Range } from './range.ts';
import type { Validation } from './validation.ts';
import { validationAt } from './validation-formulas.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

type Place = { readonly row: number; readonly column: number };

const mostChoices = 32_767;

/** True when the cell shows an arrow that opens a list. */
export function offersList({ rule }: Validation): boolean {
  const { list } = rule;
  return (
    typeof list === 'object' && list !== null && !('inCellDropDown' in list && list.inCellDropDown === false)
  );
}

/**
 * The texts a validated cell offers, read now from the inline list (`oui,non`), the range (`=Lists!$A$1:$A$5`), the
 * defined name or the formula (`=INDIRECT(A1)`) its rule gives; undefined when the rule is not a list or its source
 * leads nowhere.
 */
export function validationChoices(
  workbook: Workbook,
  sheet: Worksheet,
  validation: Validation | undefined,
  at?: Place,
): string[] | undefined {
  const source = sourceOf(validation && at ? validationAt(validation, at) : validation);
  if (source === undefined) return undefined;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const range = rangeOf(workbook, sheet, source.slice(1));
  return range ? textsOf(workbook, range) : computedTexts(workbook, sheet, source, at);
}

function sourceOf(validation: Validation | undefined): string | undefined {
  const list = validation?.rule['list'];
  if (typeof list !== 'object' || list === null || !('source' in list)) return undefined;
  return typeof list.source === 'string' ? list.source : undefined;
}

/** What a formula that leads to cells gives, row by row. */
function computedTexts(
  { engine, language }: Workbook,
  sheet: Worksheet,
  source: string,
  { row, column }: Place = { row: 0, column: 0 },
): string[] | undefined {
  const formula = new LooseFormula(source, { sheetName: sheet.name, row, column }).at(row, column);
  const values = engine?.evaluateAll?.(sheet, [formula])[0]?.flat() ?? [];
  const first = values[0];
  if (first === undefined || (typeof first === 'object' && first !== null)) return undefined;
  const shown = values.flatMap((value) => (value === null || typeof value === 'object' ? [] : [value]));
  return shown.slice(0, mostChoices).map((value) => formattedValue(value, 'General', language));
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
