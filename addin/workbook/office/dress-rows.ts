import type { Language } from '#domain/text';
import { columnLetters, type LaidColumn } from './sheet-columns.ts';

/** Excel's own limits of a validation: a list, a title and a message. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Rows of a table by their place in the sheet, from 0. */
export type RowSpan = { readonly first: number; readonly count: number };

/** By column id, its place in the sheet, from 0; a column that the person deleted has none. */
export type ColumnPlaces = (id: string) => number | undefined;

/** Gives rows the look and the limits of their columns, wherever these are. */
export function dressRows(
  sheet: Excel.Worksheet,
  columns: readonly LaidColumn[],
  { first, count }: RowSpan,
  { placeOf, language }: { readonly placeOf: ColumnPlaces; readonly language: Language },
): void {
  for (const column of columns) {
    const place = placeOf(column.id);
    if (place === undefined) continue;
    const range = sheet.getRangeByIndexes(first, place, count, 1);
    dressRange(range, column, count);
    range.format.verticalAlignment = 'Top';
    if (column.synced?.validation !== undefined) validate(range, column, language);
  }
}

function dressRange(range: Excel.Range, { look }: LaidColumn, count: number): void {
  const { numberFormat } = look;
  if (numberFormat !== undefined) range.numberFormat = Array.from({ length: count }, () => [numberFormat]);
  if (look.fill !== undefined) range.format.fill.color = look.fill;
  if (look.centred === true) range.format.horizontalAlignment = 'Center';
  if (look.wrapped === true) range.format.wrapText = true;
}

/** The list and the input message of a column, in a language. */
export function validate(range: Excel.Range, { synced, title }: LaidColumn, language: Language): void {
  const { choices = [], promptTitle = title, prompt = title } = synced?.validation ?? {};
  const source = choices.join(',');
  const { dataValidation } = range;
  if (choices.length > 0 && source.length <= MAX_LIST && !choices.some((choice) => choice.includes(','))) {
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    // Excel tells capitals apart and knows none of the words we take (n, oui): the list offers, it stops nobody.
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
  dataValidation.prompt = {
    showPrompt: true,
    title: promptTitle[language].slice(0, MAX_TITLE),
    message: prompt[language].slice(0, MAX_MESSAGE),
  };
}

/** The cells of a computed column that call for the person, in Excel's own light red. */
const ALERT = { fill: '#FFC7CE', font: '#9C0006' } as const;

/** Has Excel redden cells of a column by itself: all of it, whatever rows come, so that nothing is said twice. */
export function alertCells(sheet: Excel.Worksheet, column: LaidColumn, placeOf: ColumnPlaces): void {
  const place = placeOf(column.id);
  if (column.look.alert === undefined || place === undefined) return;
  const addressOf = (id: string) => {
    const at = placeOf(id);
    return at === undefined ? '""' : `$${columnLetters(at)}1`;
  };
  const whole = sheet.getRangeByIndexes(0, place, 1, 1).getEntireColumn();
  const { custom } = whole.conditionalFormats.add('Custom');
  custom.rule.formula = column.look.alert(addressOf);
  custom.format.fill.color = ALERT.fill;
  custom.format.font.color = ALERT.font;
}

/** Beyond the last row of Excel: in a formula it stands for the row the formula is in. */
const ANY_ROW = '1048577';

/** The formulas of a computed column, one row after the other. A column that the person deleted is a blank for them. */
export function formulasOf(
  { synced }: LaidColumn,
  placeOf: ColumnPlaces,
  { first, count }: RowSpan,
): string[][] {
  const addressOf = (id: string) => {
    const place = placeOf(id);
    return place === undefined ? '""' : `${columnLetters(place)}${ANY_ROW}`;
  };
  const pieces = (synced?.formula?.(addressOf) ?? '').split(ANY_ROW);
  return Array.from({ length: count }, (_, row) => [pieces.join(String(first + row + 1))]);
}
