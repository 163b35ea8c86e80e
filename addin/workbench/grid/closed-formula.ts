/** A formula with the parentheses its writer left open closed, as Excel closes them; any other text as it is. */
export function closedFormula(text: string): string {
  if (!text.startsWith('=')) return text;
  const bare = text.replace(/"(?:[^"]|"")*("|$)|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '');
  if (/"/.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 1) return text;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return text;
  }
  return text + ')'.repeat(depth);
}

/** True for what Excel does not take as a formula: an operator without what comes after it, a text left open, `)` alone. */
export function isBrokenFormula(text: string): boolean {
  if (!text.startsWith('=') || text.trim() === '=') return false;
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return true;
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""').trim();
  if (/[-+*/^&<>=:!]\)?$/.test(bare)) return true;
  return (bare.match(/\)/g)?.length ?? 0) > (bare.match(/\(/g)?.length ?? 0);
}
