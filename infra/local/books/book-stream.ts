import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SharedBook } from './shared-book.ts';

/** Through whatever stands between, a connection that says nothing for long is cut. */
const heartbeatMs = 15_000;

type Listener = { readonly author: number; readonly name: string; readonly since: number };

/** Sends what comes after a version, as it comes, and who is there: server-sent events until the client leaves. */
export function streamBook(
  book: SharedBook,
  { author, name, since }: Listener,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (event: string, content: unknown, id?: number) =>
    response.write(
      `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(content)}\n\n`,
    );
  const missed = book.since(since);
  if (!missed) {
    send('behind', {});
    response.end();
    return;
  }
  for (const entry of missed) send('patch', entry, entry.version);
  const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs);
  const stops = [
    book.onPatch((entry) => send('patch', entry, entry.version)),
    book.people.onChange(() => send('people', book.people.all)),
    book.people.enter(author, name),
  ];
  request.once('close', () => {
    clearInterval(heartbeat);
    for (const stop of stops) stop();
  });
}
