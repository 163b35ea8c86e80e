/** What readers get of one part: a value, none although something was counted, or nothing was. */
export type PartState = { readonly part: string; readonly n: number; readonly hasValue: boolean };

/**
 * Which parts of a whole that is published are withheld too: where nothing is "not applicable", a whole is a sum of its
 * parts, and one of them alone would be the difference. The smallest of the others goes with it.
 * @returns at most one part
 */
export function loneParts(parts: readonly PartState[]): readonly string[] {
  const counted = parts.filter(({ n }) => n > 0);
  const shown = counted.filter(({ hasValue }) => hasValue);
  if (counted.length - shown.length !== 1) return [];
  const [smallest] = [...shown].sort((a, b) => a.n - b.n || (a.part < b.part ? -1 : 1));
  return smallest === undefined ? [] : [smallest.part];
}
