/** What `obtain` resolved to: asked once, however many want it, and again only after a rejection. */
export function onceSuccessful<T>(obtain: () => Promise<T>): () => Promise<T> {
  let held: Promise<T> | undefined;
  return () => {
    if (held !== undefined) return held;
    const mine = obtain();
    held = mine;
    mine.catch(() => {
      held = undefined;
    });
    return mine;
  };
}
