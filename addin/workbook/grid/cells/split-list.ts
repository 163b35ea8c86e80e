/** The pieces of a list separated by `;` or by lines; what stands between quotation marks is never cut. */
export function splitList(text: string): readonly string[] {
  return cut(text, /[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Cuts at a separator outside of quotation marks. */
export function cut(text: string, separator: RegExp): readonly string[] {
  const pieces = [''];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && separator.test(sign)) pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${sign}`);
  }
  return pieces;
}

/** A text as a piece of a list: between quotation marks when it holds what would cut it. */
export const quoted = (text: string): string =>
  /[";|\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

export function unquoted(text: string): string {
  const piece = text.trim();
  const inside = /^"([\s\S]*)"$/.exec(piece)?.[1];
  return inside === undefined ? piece : inside.replaceAll('""', '"');
}
