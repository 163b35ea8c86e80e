/** Where a browser is let to send one file. */
export type FormGrant = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** Sends a file as a browser does. */
export async function sendForm({ url, fields }: FormGrant, content: Uint8Array): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([Uint8Array.from(content)]));
  const { ok, status } = await fetch(url, { method: 'POST', body: form });
  if (!ok) throw new Error(`demonstration, file: ${status}`);
}
