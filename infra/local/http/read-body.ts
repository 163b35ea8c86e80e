import type { IncomingMessage } from 'node:http';

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The whole body of a request; throws TooLargeError as soon as it passes the limit, in bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const incoming: AsyncIterable<Uint8Array> = request;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw new TooLargeError();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
