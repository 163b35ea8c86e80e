import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the pages come from. */
export type SiteFolders = {
  /** The built add-in and workbench. */
  readonly build: string;
  /** Microsoft's client library, as npm installed it: served from there, never copied. */
  readonly officeJs: string;
};

/** Serves the built pages; true when the path was one of them. */
export async function serveSite(
  path: string,
  query: URLSearchParams,
  response: ServerResponse,
  folders: SiteFolders,
): Promise<boolean> {
  const file = fileOf(path, folders);
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || bytes === undefined) return false;
  const content = path === '/taskpane.html' ? forWorkbench(bytes, query) : bytes;
  send(response, content, types[extname(file)] ?? 'application/octet-stream');
  return true;
}

/** A browser asks again each time, and is told what it has is good: it then keeps its compiled code too. */
function send(response: ServerResponse, content: string | Buffer, type: string): void {
  const etag = `"${createHash('sha1').update(content).digest('base64url')}"`;
  const isKnown = response.req.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, { 'content-type': type, 'cache-control': 'no-cache', etag });
  response.end(isKnown ? undefined : content);
}

function fileOf(path: string, { build, officeJs }: SiteFolders): string | undefined {
  const clean = normalize(decodeURIComponent(path));
  if (clean.includes('..') || clean.endsWith('/')) return undefined;
  return clean.startsWith('/office-js/')
    ? join(officeJs, clean.slice('/office-js/'.length))
    : join(build, clean);
}

/**
 * The pane as the workbench needs it: the shim before the client library, and the library from this machine.
 * Without the workbench in the query the page is what Excel gets.
 */
function forWorkbench(page: Buffer, query: URLSearchParams): string | Buffer {
  if (!query.has('workbench')) return page;
  const office = `<script src="/shim.js"></script><script src="/office-js/office.js"></script>`;
  return page
    .toString('utf8')
    .replace(new RegExp(`<script[^>]*src="${officeCdn.replaceAll('.', '\\.')}"[^>]*></script>`), office);
}
