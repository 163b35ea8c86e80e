/** A block of texts as the clipboard has it: tabs between columns, line ends between rows, quotes around what holds them. */
export function tabSeparated(block: readonly (readonly string[])[]): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The block a clipboard text holds; the line end after the last row adds no row. */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { written, end } of fields(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''))) {
    row.push(written);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Each field with what ends it; the last one ends with nothing. */
function* fields(text: string): Generator<{ written: string; end: string }> {
  const field = /("(?:[^"]|"")*"|[^\t\n]*)([\t\n]|$)/y;
  for (;;) {
    const [, written = '', end = ''] = field.exec(text) ?? [];
    yield { written: written.startsWith('"') ? unquoted(written) : written, end };
    if (end === '') return;
  }
}

const unquoted = (written: string) => written.slice(1, -1).replaceAll('""', '"');
