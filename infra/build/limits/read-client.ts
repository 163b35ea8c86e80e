/** How Microsoft's client library sends one member to the host. */
export type WireMember =
  | { readonly kind: 'property' | 'method'; readonly wire: string }
  | { readonly kind: 'scalar' }
  | { readonly kind: 'indexer' }
  | { readonly kind: 'event'; readonly registers: string };

const memberStart =
  /^\s+(?:(\w+)\.prototype\.(\w+) = function|Object\.defineProperty\((\w+)\.prototype, "(\w+)")/gm;
const wirePattern =
  /_(?:invokeMethod|createMethodObject|createAndInstantiateMethodObject|createPropertyObject)\((?:[\w.]+, )?this, "(\w+)"/;

/**
 * The members of Excel's classes as the client library defines them, by `Class.member`. Its readable build is
 * generated code, one regular form for each kind of member; what never leaves the client is left out.
 */
export function readClient(debugBuild: string): ReadonlyMap<string, WireMember> {
  const excel = debugBuild.slice(debugBuild.indexOf('(function (Excel)'));
  const starts = [...excel.matchAll(memberStart)];
  const found = new Map<string, WireMember>();
  for (const [index, start] of starts.entries()) {
    const body = excel.slice(start.index, starts[index + 1]?.index);
    const member = wireMember(body);
    if (member) found.set(`${start[1] ?? start[3] ?? ''}.${start[2] ?? start[4] ?? ''}`, member);
  }
  return found;
}

function wireMember(body: string): WireMember | undefined {
  const registers = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(body)?.[1];
  if (registers !== undefined) return { kind: 'event', registers };
  const wire = wirePattern.exec(body);
  if (wire?.[1] !== undefined)
    return { kind: wire[0].includes('PropertyObject') ? 'property' : 'method', wire: wire[1] };
  if (body.includes('_createIndexerObject(')) return { kind: 'indexer' };
  return body.includes('_throwIfNotLoaded(') ? { kind: 'scalar' } : undefined;
}
