/** Points: a bold character, what stands around it, and the most that a code may take. */
const CHARACTER = 6.8;
const PADDING = 10;
const MOST = 130;

/** Points that a heading takes without breaking one of its words; at least what the cells take. */
export function headingWidth(title: string, least: number): number {
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length));
  return Math.max(least, Math.min(MOST, Math.ceil(longest * CHARACTER + PADDING)));
}
