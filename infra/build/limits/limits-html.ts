/**
 * The list as a page a browser shows. Of Markdown it knows what the list is made of: headings, one level of list, bold
 * and code.
 */
export function limitsHtml(markdown: string): string {
  const blocks = markdown.split(/\n{2,}/).map((block) => block.trim());
  const title = blocks[0]?.replace(/^# /, '') ?? '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
  body { max-width: 900px; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 'Segoe UI', sans-serif; color: #242424 }
  h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; color: #0b5530 } li { margin: .4em 0 }
  code { padding: 0 .2em; border-radius: 3px; background: #f0f0f0; font-size: .9em }
</style>
${blocks.map(html).join('\n')}
</html>
`;
}

function html(block: string): string {
  const heading = /^(#+) (.*)$/.exec(block);
  if (heading)
    return `<h${heading[1]?.length ?? 1}>${inline(heading[2] ?? '')}</h${heading[1]?.length ?? 1}>`;
  if (!block.startsWith('- ')) return `<p>${inline(block)}</p>`;
  const items = block.split('\n').map((line) => `<li>${inline(line.slice(2))}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

const inline = (text: string): string =>
  escaped(text)
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/`(.+?)`/g, '<code>$1</code>');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
