import type { IncomingMessage, ServerResponse } from 'node:http';
import type { lambdaGateway } from './lambda-gateway.ts';
import { serveLocal, type LocalParts } from './local-endpoints.ts';
import { serveSite, type SiteFolders } from './site.ts';

export type FrontParts = LocalParts & {
  readonly api: ReturnType<typeof lambdaGateway>;
  readonly site: SiteFolders;
};

/** One origin for everything, as the distribution in front of AWS: `/api` to the Lambda, the rest is pages. */
export function front(parts: FrontParts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response, parts).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: FrontParts): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://local');
  if (url.pathname.startsWith('/api/')) {
    await parts.api(request, response);
    return;
  }
  if (url.pathname === '/') {
    response.writeHead(302, { location: `/workbench.html${url.search}` });
    response.end();
    return;
  }
  if (await serveLocal(request, response, url.pathname, parts)) return;
  if (await serveSite(url.pathname, url.searchParams, response, parts.site)) return;
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Not found');
}
