const plainColumn = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * The bracketed part of a structured reference as a person reads it: `Eval[[#This Row],[Note]]` is `[@Note]` in the
 * table itself, where its name (`ownTable`) goes, and `Eval[@Note]` elsewhere.
 */
export function shortReference(
  bracketed: string,
  before: string | undefined,
  table: string | undefined,
): { text: string; ownTable: boolean } {
  const ownTable = table !== undefined && before?.toUpperCase() === table.toUpperCase();
  if (/^\[#This Row\]$/i.test(bracketed)) return { text: '[@]', ownTable };
  const [, columns] = /^\[\[#This Row\],(.*)\]$/is.exec(bracketed) ?? [];
  if (columns === undefined) return { text: bracketed, ownTable: false };
  const [, single] = /^\[((?:'.|[^[\]'])*)\]$/.exec(columns.trim()) ?? [];
  const isPlain = single !== undefined && plainColumn.test(single);
  return { text: isPlain ? `[@${single}]` : `[@${columns}]`, ownTable };
}
