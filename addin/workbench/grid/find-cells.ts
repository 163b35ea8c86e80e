import { displayText } from '../model/display-text.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { editableText, type Language } from './editable-text.ts';

export type FindOptions = {
  readonly text: string;
  /** In what is shown, or in what the formula bar shows. */
  readonly lookIn: 'values' | 'formulas';
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
};

export type Found = { readonly row: number; readonly column: number };

/** Every visible cell of the sheet that holds the text, row by row. `*` and `?` stand for texts and characters, `~` for themselves. */
export function findCells(sheet: Worksheet, options: FindOptions, language: Language): Found[] {
  if (options.text === '') return [];
  const pattern = findPattern(options);
  const found: Found[] = [];
  for (const { row, column, cell } of sheet.allCells()) {
    if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) continue;
    const text = options.lookIn === 'values' ? displayText(cell, language) : editableText(cell, language);
    pattern.lastIndex = 0;
    if (text !== '' && pattern.test(text)) found.push({ row, column });
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The found cell after a place, or before it, going round at the end of the sheet. */
export function nextFound(found: readonly Found[], { row, column }: Found, back: boolean): Found | undefined {
  const isAfter = (each: Found) => each.row > row || (each.row === row && each.column > column);
  const isBefore = (each: Found) => each.row < row || (each.row === row && each.column < column);
  return back ? (found.findLast(isBefore) ?? found.at(-1)) : (found.find(isAfter) ?? found[0]);
}

/** What a search looks for, as a pattern that finds each place of it in a text. */
export function findPattern({ text, matchCase, wholeCell }: Omit<FindOptions, 'lookIn'>): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (mark) => {
    if (mark.startsWith('~')) return `\\${mark.slice(1)}`.replace('\\~', '~');
    if (mark === '*') return wholeCell ? '[^]*' : '[^]*?';
    return mark === '?' ? '[^]' : `\\${mark}`;
  });
  return new RegExp(wholeCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
}
