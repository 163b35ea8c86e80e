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
  const taken: [string, readonly Item[]][] = [];
  let rows = 0;
  for (const [platform, own] of platforms) {
    if (rows === 0 && own.length > most) return [[platform, own.slice(0, turnsWithin(most, everybody))]];
    rows += own.length;
    if (rows > most) break;
    taken.push([platform, own]);
  }
  return taken;
}

const turnsWithin = (most: number, everybody: number): number =>
  Math.max(1, Math.floor(most / everybody)) * everybody;
