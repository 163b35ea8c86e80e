import type { IncomingMessage, ServerResponse } from 'node:http';
import { booksPath } from '../../../addin/workbench/shared/protocol.ts';
import type { booksEndpoint } from '../books/books-endpoint.ts';
import type { lambdaGateway } from './lambda-gateway.ts';
import { serveLocal, type LocalParts } from './local-endpoints.ts';
import { isOfThisMachine } from './of-this-machine.ts';
import { TooLargeError } from './read-body.ts';
import { serveSite, type SiteFolders } from './site.ts';

export type FrontParts = LocalParts & {
  readonly api: ReturnType<typeof lambdaGateway>;
  readonly site: SiteFolders;
  readonly books: ReturnType<typeof booksEndpoint>;
};

/** One origin for everything, as the distribution in front of AWS: `/api` to the Lambda, the rest is pages. */
export function front(parts: FrontParts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('x-content-type-options', 'nosniff');
    answer(request, response, parts).catch((error: unknown) => {
      if (response.headersSent) response.end();
      else if (error instanceof TooLargeError) say(response, 413, 'Too large');
      else say(response, 500, 'Internal error');
    });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: FrontParts): Promise<void> {
  if (!isOfThisMachine(request.headers)) {
    say(response, 403, 'Only pages of this machine are answered');
    return;
  }
  const url = readUrl(request.url ?? '/');
  if (url === undefined) {
    say(response, 404, 'Not found');
    return;
  }
  const program = programOf(url.pathname, parts);
  if (program) await program(request, response, url);
  else await answerPage(request, response, url, parts);
}

type Program = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** What answers a path by itself, whatever the method. */
function programOf(path: string, { api, books }: FrontParts): Program | undefined {
  if (path.startsWith('/api/')) return api;
  return path === booksPath || path.startsWith(`${booksPath}/`) ? books : undefined;
}

async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  parts: FrontParts,
): Promise<void> {
  if (url.pathname === '/') {
    response.writeHead(302, { location: `/workbench.html${url.search}` });
    response.end();
    return;
  }
  if (await serveLocal(request, response, url.pathname, parts)) return;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && (await serveSite(url.pathname, url.searchParams, response, parts.site))) return;
  say(response, 404, 'Not found');
}

/** Undefined when the address, or its path once decoded, is none. */
function readUrl(address: string): URL | undefined {
  try {
    const url = new URL(address, 'http://local');
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
