type Call = { readonly kind: 'LET' | 'LAMBDA' | ''; argument: number };

function kindOf(name = ''): Call['kind'] {
  const upper = name.toUpperCase();
  return upper === 'LET' || upper === 'LAMBDA' ? upper : '';
}

/** The names that `LET` and `LAMBDA` of a formula give, in capitals. */
export function boundNames(pieces: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: Call[] = [];
  const solid = pieces.filter((piece) => piece.trim() !== '');
  for (const [index, piece] of solid.entries()) {
    const call = calls[calls.length - 1];
    if (piece === '(') calls.push({ kind: kindOf(solid[index - 1]), argument: 0 });
    else if (piece === ')') calls.pop();
    else if (piece === ',' && call) call.argument += 1;
    else if (call && isBound(call, solid, index)) names.add(piece.toUpperCase());
  }
  return names;
}

/** A name alone between the marks of an argument, at a place where the call takes names. */
function isBound({ kind, argument }: Call, pieces: readonly string[], index: number): boolean {
  const alone = /^[(,]$/.test(pieces[index - 1] ?? '') && pieces[index + 1] === ',';
  if (!alone || !/^[\p{L}_]/u.test(pieces[index] ?? '')) return false;
  return kind === 'LAMBDA' || (kind === 'LET' && argument % 2 === 0);
}
