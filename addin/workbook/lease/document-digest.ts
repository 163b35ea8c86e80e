/**
 * The document's address as SHA-256 in hexadecimal: the server tells copies apart without learning where they are.
 * A workbook never saved has none, and is alone: `unsaved` stands for it.
 */
export async function documentDigest(address: string, unsaved: string): Promise<string> {
  const text = new TextEncoder().encode(address === '' ? unsaved : address);
  const digest = await crypto.subtle.digest('SHA-256', text);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
