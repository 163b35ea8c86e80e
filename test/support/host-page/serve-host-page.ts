import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '../../..');
/** Microsoft's client library as npm installed it. */
export const npmClient = join(root, 'node_modules/@microsoft/office-js/dist');

const pageHtml = `<!doctype html><meta charset="utf-8"><title>Host</title>
<iframe title="pane" style="width:320px;height:400px"></iframe><script src="page.js"></script>`;

/** The shim, then Microsoft's client, then an add-in that only says when it is ready. */
const paneHtml = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Pane</title>
<script src="shim.js"></script><script src="/office-js/office.js"></script>
<script>Office.onReady((info) => { window.readyWith = info; });</script><body>Pane`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A page with the host, and a client library in a frame, read from its folder. */
export async function serveHostPage(
  library: string,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const files = new Map([
    ['/page.html', pageHtml],
    ['/pane.html', paneHtml],
    ['/page.js', await bundled('test/support/host-page/page-entry.ts')],
    ['/shim.js', await bundled('addin/workbench/host/pane-shim.ts')],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    content(pathname, files, library).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function content(
  pathname: string,
  files: ReadonlyMap<string, string>,
  library: string,
): Promise<string | Buffer> {
  const own = files.get(pathname);
  if (own !== undefined) return Promise.resolve(own);
  const prefix = '/office-js/';
  if (!pathname.startsWith(prefix) || pathname.includes('..')) return Promise.reject(new Error(pathname));
  return readFile(join(library, pathname.slice(prefix.length)));
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    absWorkingDir: root,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

const closed = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
