import type { IncomingMessage } from 'node:http';

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/**
 * The whole body of a request; throws TooLargeError as soon as it passes the limit, in bytes. What follows is
 * then read and forgotten: a connection cut while the client still sends would hide the answer from it.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const incoming: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) {
      request.resume();
      throw new TooLargeError();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
