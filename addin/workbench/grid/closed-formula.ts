/** A formula with the parentheses its writer left open closed, as Excel closes them; any other text as it is. */
export function closedFormula(text: string): string {
  if (!text.startsWith('=')) return text;
  const bare = text.replace(/"(?:[^"]|"")*("|$)|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '');
  if (hasOpenText(text)) return text;
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
  if (hasOpenText(text)) return true;
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""').trim();
  return /[-+*/^&<>=:!]\)?$/.test(bare) || count(bare, ')') > count(bare, '(');
}

const count = (text: string, character: string) => text.split(character).length - 1;

const hasOpenText = (text: string) => count(text, '"') % 2 === 1;
