import { isBlank } from '../model/cell.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Place } from './selection.ts';

/** The texts of the cells right above and below a place, each once: what Alt and the down arrow offer there. */
export function pickList(sheet: Worksheet, { row, column }: Place): string[] {
  const texts = new Map<string, string>();
  for (const step of [-1, 1]) {
    for (let at = row + step; at >= 0 && !isBlank(sheet.cell(at, column)); at += step) {
      const cell = sheet.cell(at, column);
      if (typeof cell?.value !== 'string' || cell.error || cell.formula !== undefined) continue;
      if (!texts.has(cell.value.toUpperCase())) texts.set(cell.value.toUpperCase(), cell.value);
    }
  }
  return [...texts.values()].sort((a, b) => a.localeCompare(b));
}
