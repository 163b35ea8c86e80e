/** The add-in as files name it. */
export type AddinReference = {
  /** The manifest's `Id`. */
  readonly id: string;
  readonly version: string;
  /** What its formulas begin with in this stage; empty in production. */
  readonly namespace: string;
};

/** What the manifest of this stage says of the add-in; it lies beside the pane. Rejects when it cannot be had. */
export async function readAddinReference(fetchText: typeof fetch): Promise<AddinReference> {
  const answer = await fetchText(new URL('/manifest.xml', document.baseURI));
  return addinReferenceOf(await answer.text());
}

/** The same from the manifest's text. Throws when it names no add-in. */
export function addinReferenceOf(manifest: string): AddinReference {
  const id = /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/i.exec(manifest)?.[1];
  if (id === undefined) throw new Error('the manifest has no Id');
  const version = /<Version>\s*([\d.]+)\s*<\/Version>/.exec(manifest)?.[1] ?? '1.0.0.0';
  const namespace = /id="Functions\.Namespace" DefaultValue="([^"]*)"/.exec(manifest)?.[1] ?? '';
  return { id, version, namespace };
}
