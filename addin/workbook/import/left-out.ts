import { nameKey } from '#domain/name-key';
import type { FoundTable } from './found-table.ts';
import type { LeftOut, LeftOutReason } from './left-out-reasons.ts';
import type { RawCell, RawRow } from './raw-table.ts';

const LINES_KEPT = 5;

/** Counts rows left out; of each reason it keeps the first lines only. */
export class LeftOutRows {
  readonly #rows: Partial<Record<LeftOutReason, { rows: number; lines: number[] }>> = {};

  add(reason: LeftOutReason, line: number): void {
    const kept = (this.#rows[reason] ??= { rows: 0, lines: [] });
    kept.rows += 1;
    if (kept.lines.length < LINES_KEPT) kept.lines.push(line);
  }

  found(): LeftOut {
    return this.#rows;
  }
}

const totals = new Set([
  'total',
  'totaux',
  'total general',
  'total generaux',
  'total global',
  'grand total',
  'sous total',
  'sous totaux',
  'subtotal',
  'sub total',
  'ensemble',
  'somme',
  'sum',
  'overall',
  'cumul',
]);
const startsAsTotal = /^(?:sous )?(?:total|totaux|subtotal|grand total)\b/;

/** What any of these starts with: looked at in every row, it has to be quick. */
const maybeTotal = /^[^\p{L}]*(?:tot|grand|sous|sub|ensemble|som|sum|overall|cumul)/iu;

export const isTotal = (cell: RawCell): boolean =>
  typeof cell === 'string' && maybeTotal.test(cell) && totals.has(nameKey(cell));

/**
 * What a row below the headings is when it is none of the table's own; undefined when it is one of them.
 * @param isComplete whether the cells that every row of the table has are there
 */
export function leftOutReason(
  { values }: RawRow,
  { headings }: Pick<FoundTable, 'headings'>,
  isComplete: boolean,
): LeftOutReason | undefined {
  const texts = values.filter((cell) => cell !== null);
  const [first] = texts;
  if (isTotal(first ?? null)) return 'total';
  if (isComplete) return isHeadingAgain(values, headings) ? 'heading' : undefined;
  if (typeof first === 'string' && startsAsTotal.test(nameKey(first))) return 'total';
  if (isNote(texts) && headings.length > 2) return 'note';
  return isHeadingAgain(values, headings) ? 'heading' : undefined;
}

/** A sentence alone in its row: when the file was made, how many rows it has. */
const isNote = ([first, ...others]: readonly RawCell[]): boolean =>
  others.length === 0 && typeof first === 'string' && /[\s:]/.test(first.trim());

const isHeadingAgain = (values: RawRow['values'], headings: FoundTable['headings']): boolean =>
  headings.every(({ place, heading }) => {
    const cell = values[place];
    return typeof cell === 'string' && cell.trim() === heading;
  });
