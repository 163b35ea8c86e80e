const letters = new Map([
  ['j', 'd'],
  ['a', 'y'],
]);

/** A number format as a person types it in French (`# ##0,0`, `jj/mm/aaaa`), in the English codes cells keep. */
export function englishFormat(french: string): string {
  if (/^standard$/i.test(french)) return 'General';
  return french
    .split(/("[^"]*"|AM\/PM)/i)
    .map((part, index) => (index % 2 === 1 ? part : translated(part)))
    .join('');
}

const translated = (part: string): string =>
  part
    .replace(/,/g, '.')
    .replace(/([#0?])[ \u00a0\u202f](?=[#0?])/g, '$1,')
    .replace(/[ja]/gi, (letter) => letters.get(letter.toLowerCase()) ?? letter);
