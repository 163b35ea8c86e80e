import { maxColumns } from '../../model/address.ts';
import { fileWidth } from '../column-width.ts';
import { element, elementIf } from '../xml/write-xml.ts';
import type { FileSheet } from './file-book.ts';
import type { WriteContext } from './sheet-context.ts';

const usualWidth = 64 / 7;

type Look = { readonly width: number | undefined; readonly isHidden: boolean; readonly style: number };

/** `cols`: widths, hidden columns and styles of whole columns, neighbours that look the same together. */
export function columns(sheet: FileSheet, { stylePlaces }: WriteContext): string | undefined {
  const widths = new Map(sheet.columnWidths);
  const hidden = new Set(sheet.hiddenColumns);
  const styles = new Map(sheet.layers.columns);
  const base = stylePlaces[sheet.layers.sheet] ?? 0;
  const lookOf = (column: number): Look => {
    const style = styles.get(column);
    return {
      width: widths.get(column),
      isHidden: hidden.has(column),
      style: style === undefined ? base : (stylePlaces[style] ?? 0),
    };
  };
  const named = [...new Set([...widths.keys(), ...hidden, ...styles.keys()])].sort((a, b) => a - b);
  const starts = new Set([0, ...named.flatMap((column) => [column, column + 1])]);
  const runs = [...starts].filter((column) => column < maxColumns).sort((a, b) => a - b);
  const written: string[] = [];
  let from = 0;
  for (const [index, start] of runs.entries()) {
    const next = runs[index + 1] ?? maxColumns;
    const look = lookOf(start);
    if (next < maxColumns && same(look, lookOf(next))) continue;
    const one = writtenColumn(from, next - 1, look);
    if (one) written.push(one);
    from = next;
  }
  return elementIf('cols', {}, written);
}

const same = (a: Look, b: Look) => a.width === b.width && a.isHidden === b.isHidden && a.style === b.style;

function writtenColumn(from: number, to: number, { width, isHidden, style }: Look): string | undefined {
  if (width === undefined && !isHidden && style === 0) return undefined;
  return element('col', {
    min: from + 1,
    max: to + 1,
    width: width === undefined ? usualWidth : fileWidth(width),
    style: style === 0 ? undefined : style,
    hidden: isHidden ? true : undefined,
    customWidth: width === undefined ? undefined : true,
  });
}
