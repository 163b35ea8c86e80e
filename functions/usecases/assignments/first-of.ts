/** Rows of one call: some seconds of writing. */
const ROWS_OF_A_CALL = 3000;

/**
 * What one call does of a deal, by platform: whole platforms, so that what remains is dealt the same way by the next
 * call. Of a platform that is too much by itself, whole turns of everybody.
 * @param everybody how many people share it
 */
export function firstOf<Item>(
  items: readonly Item[],
  platformOf: (item: Item) => string,
  everybody: number,
  most = ROWS_OF_A_CALL,
): readonly (readonly [platform: string, items: readonly Item[]])[] {
  const platforms = new Map<string, Item[]>();
  for (const item of items) {
    const own = platforms.get(platformOf(item));
    if (own === undefined) platforms.set(platformOf(item), [item]);
    else own.push(item);
  }
  let rows = 0;
  const [first, ...rest] = platforms;
  if (first === undefined) return [];
  const [platform, own] = first;
  if (own.length > most)
    return [[platform, own.slice(0, Math.max(1, Math.floor(most / everybody)) * everybody)]];
  rows = own.length;
  const more = rest.filter((other) => (rows += other[1].length) <= most);
  return [first, ...more];
}
