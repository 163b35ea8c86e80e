export type SheetCells = {
  readonly sheet: string;
  readonly removed: readonly (number | string)[];
  readonly kept: readonly number[];
};

/** Shorter texts are words of the trade: channels, answers, codes of platforms. */
const SHORTEST = 6;

/**
 * The sheets in which cells still say what only one row said: a contact's id, a quote. Such a cell was typed or
 * pasted there by the person.
 * @param texts the shared texts, by their place
 */
export function repeatedTexts(
  sheets: readonly SheetCells[],
  texts: readonly string[],
): readonly { readonly sheet: string; readonly cells: number }[] {
  const textAt = (text: number | string) => (typeof text === 'number' ? (texts[text] ?? '') : text);
  const times = new Map<string, number>();
  for (const text of sheets.flatMap(({ removed }) => removed.map(textAt)))
    times.set(text, (times.get(text) ?? 0) + 1);
  const isTelling = (text: string) => text.length >= SHORTEST && times.get(text) === 1;
  return sheets
    .map(({ sheet, kept }) => ({ sheet, cells: kept.filter((place) => isTelling(textAt(place))).length }))
    .filter(({ cells }) => cells > 0);
}
