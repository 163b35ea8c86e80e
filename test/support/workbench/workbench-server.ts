import { mkdtemp, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { booksPath } from '../../../addin/workbench/shared/protocol.ts';
import { keptBuild } from '../../../infra/build/kept-build.ts';
import { booksEndpoint } from '../../../infra/local/books/books-endpoint.ts';
import { sampleFunctions } from './sample-functions.ts';

type Advance = { advanceDays?: number; advanceHours?: number };

const root = process.cwd();
const here = path.join(root, 'test/support/workbench');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
const cdn = /<script[^>]*appsforoffice[^>]*><\/script>/;
const forWorkbench = '<script src="/shim.js"></script><script src="/office-js/office.js"></script>';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="3" y="5" width="26" height="22" rx="4" fill="#0f6d3d"/><path d="M8 21l5-7 4 4 7-9" stroke="#fff" stroke-width="2.5" fill="none"/></svg>';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
};

/** The workbench with a small add-in of its own, served on a free port; nothing else of the product is needed. */
export async function serveWorkbench(): Promise<WorkbenchServer> {
  const site = path.join(await keptBuild(), 'site');
  const folder = await mkdtemp(path.join(tmpdir(), 'workbench-books-'));
  const books = () => booksEndpoint(folder);
  let hours = 0;
  const answers: Record<string, (request: http.IncomingMessage) => Promise<string | Buffer> | string> = {
    '/manifest.xml': () => readFile(path.join(here, 'sample-manifest.xml')),
    '/functions.json': () => JSON.stringify(sampleFunctions('en')),
    '/functions-fr.json': () => JSON.stringify(sampleFunctions('fr')),
    '/taskpane.html': async () =>
      (await readFile(path.join(here, 'sample-pane.html'), 'utf8')).replace(cdn, forWorkbench),
    '/sample-pane.js': () => readFile(path.join(here, 'sample-pane.js')),
    '/assets/icon-32.svg': () => icon,
    '/workbench.html': () => readFile(path.join(root, 'addin/workbench/page/workbench.html')),
    '/local/clock': async (request) => {
      if (request.method === 'POST') {
        const { advanceDays = 0, advanceHours = 0 } = JSON.parse(await bodyOf(request)) as Advance;
        hours += advanceDays * 24 + advanceHours;
      }
      return JSON.stringify({ now: new Date(Date.UTC(2026, 8, 1, hours)).toISOString() });
    },
  };
  const listen = async (port: number) => {
    const shared = books();
    const server = http.createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://local');
      if (url.pathname.startsWith(booksPath)) void shared(request, response, url);
      else void respond(request, response, answers, site);
    });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    const stopped = new Promise<void>((closed) => server.close(() => closed()));
    server.closeAllConnections();
    return stopped;
  };
  return {
    address: `http://127.0.0.1:${port}/workbench.html`,
    stop,
    start: async () => {
      server = await listen(port);
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type WorkbenchServer = {
  readonly address: string;
  /** Stops answering, as a server that is killed; what it kept is there when it starts again. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
};

async function respond(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  answers: Record<string, (request: http.IncomingMessage) => Promise<string | Buffer> | string>,
  site: string,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  response.setHeader('content-type', types[path.extname(pathname)] ?? 'application/json');
  try {
    const own = answers[pathname]?.(request);
    const file = pathname.startsWith('/office-js/')
      ? path.join(officeJs, pathname.slice(11))
      : path.join(site, path.basename(pathname));
    response.end(await (own ?? readFile(file)));
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
