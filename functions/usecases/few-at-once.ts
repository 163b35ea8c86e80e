/**
 * Works through items, at most `most` at a time, and answers in their order. Hundreds of requests begun together wait
 * for a socket longer than one may: the client of the store then gives up on what the engine never saw.
 */
export async function fewAtOnce<Item, Answer>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Map<number, Answer>();
  const left = items.entries();
  const oneAfterAnother = async (): Promise<void> => {
    for (const [place, item] of left) answers.set(place, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, oneAfterAnother));
  return [...answers].sort(([one], [other]) => one - other).map(([, answer]) => answer);
}
