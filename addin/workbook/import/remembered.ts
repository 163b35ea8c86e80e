/** Columns of few words repeat them in every row; one of all different texts is not kept whole. */
const KEPT = 5000;

/** The same reading, done once for each text that it makes something of. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (kept.size < KEPT) kept.set(text, value);
    return value;
  };
}
