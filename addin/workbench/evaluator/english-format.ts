const letters = new Map([
  ['j', 'd'],
  ['a', 'y'],
]);

const colors = new Map([
  ['noir', 'Black'],
  ['blanc', 'White'],
  ['rouge', 'Red'],
  ['vert', 'Green'],
  ['bleu', 'Blue'],
  ['jaune', 'Yellow'],
]);

/** A number format as a person types it in French (`# ##0,0`, `jj/mm/aaaa`), in the English codes cells keep. */
export function englishFormat(french: string): string {
  if (/^standard$/i.test(french)) return 'General';
  return french
    .split(/("[^"]*"|\\.|AM\/PM|\[[^\]]*\]|Standard)/i)
    .map((part, index) => (index % 2 === 1 ? translatedWhole(part) : translated(part)))
    .join('');
}

/** What stands in quotes stays; `[Rouge]` and `Standard` are words of the language, `[<=0,5]` holds a number. */
function translatedWhole(part: string): string {
  if (/^standard$/i.test(part)) return 'General';
  if (/^\[[<>=]/.test(part)) return part.replace(',', '.');
  const inner = /^\[(.*)\]$/.exec(part)?.[1];
  if (inner === undefined) return part;
  return `[${colors.get(inner.toLowerCase()) ?? inner.replace(/^couleur/i, 'Color')}]`;
}

const translated = (part: string): string =>
  part
    .replace(/,/g, '.')
    .replace(/([#0?])[ \u00a0\u202f](?=[#0?])/g, '$1,')
    .replace(/[ja]/gi, (letter) => letters.get(letter.toLowerCase()) ?? letter);
