/**
 * What makes two spellings of a name the same: accents, capitals, punctuation and spaces count for nothing. A name
 * without letters or digits is itself.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? name.trim() : plain;
}
