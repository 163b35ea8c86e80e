import Papa from 'papaparse';
import { separators, type Separator } from './raw-table.ts';

export type FoundSeparator = {
  readonly separator: Separator;
  /** Characters of the line `sep=;` that Excel reads and does not show; 0 without one. */
  readonly skip: number;
};

const directive = /^sep=([;,|\t])\r?\n?/i;

/**
 * What separates the cells of a text: what Excel was told by a first line, or else what cuts the most rows into the
 * same number of cells. Titles above and totals below have another number, a decimal comma in some cells too.
 * @param text the beginning of a file
 * @param isWhole whether the file ends with it
 */
export function detectSeparator(text: string, isWhole: boolean): FoundSeparator {
  const [line, said] = directive.exec(text) ?? [];
  const told = separators.find((separator) => separator === said);
  if (line !== undefined && told !== undefined) return { separator: told, skip: line.length };
  const [best] = separators
    .map((separator) => ({ separator, score: evenness(text, separator, isWhole) }))
    .sort((one, other) => other.score - one.score);
  return { separator: best !== undefined && best.score > 0 ? best.separator : ';', skip: 0 };
}

/** Rows of the commonest width above 1, counting more the wider they are. */
function evenness(text: string, delimiter: Separator, isWhole: boolean): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  const rows = isWhole ? data : data.slice(0, -1);
  const byWidth = new Map<number, number>();
  for (const { length } of rows) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  const scores = [...byWidth].map(([width, count]) => count * Math.log2(width));
  const broken = errors.filter(({ type }) => type === 'Quotes').length;
  return Math.max(0, ...scores) / (1 + broken);
}
