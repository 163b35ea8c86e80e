/**
 * The bracketed part of a structured reference as files have it: they know neither `[@Note]` nor a reference without
 * its table.
 */
export function fullReference(
  bracketed: string,
  before: string | undefined,
  table: string | undefined,
): string {
  const named = before !== undefined && /^[\p{L}_\\]/u.test(before);
  const owner = named ? '' : (table ?? '');
  if (!bracketed.startsWith('[@')) return owner + bracketed;
  const rest = bracketed.slice(2, -1).trim();
  if (rest === '') return `${owner}[#This Row]`;
  return `${owner}[[#This Row],${rest.startsWith('[') ? rest : `[${rest}]`}]`;
}
