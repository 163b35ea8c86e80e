/** A block of texts as the clipboard has it: tabs between columns, line ends between rows, quotes around what holds them. */
export function tabSeparated(block: readonly (readonly string[])[]): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const field = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;

/** The block a clipboard text holds; the line end after the last row adds no row. */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) break;
    const [, written = '', end = ''] = match;
    rows.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end !== '\t' && end !== '' && field.lastIndex < text.length) rows.push([]);
    if (end === '\t' && field.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows;
}
