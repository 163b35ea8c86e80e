import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { createKeptAnswers } from '../../../addin/formulas/kept-answers.ts';
import { inProject } from '../../../infra/build/project.ts';
import { browser, browserTest } from '../../support/browser.ts';
import { aFigureAnswer } from '../../unit/addin/an-answer.ts';

type Window = { kept: { createKeptAnswers: typeof createKeptAnswers } };

/** An empty page of an origin of its own, with the module that keeps answers. */
async function servePage() {
  const { outputFiles } = await build({
    entryPoints: [inProject('addin', 'formulas', 'kept-answers.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kept',
    absWorkingDir: inProject(),
  });
  const page = `<!doctype html><script>${outputFiles[0]?.text ?? ''}</script>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

browserTest('answers outlive the page, by person, until somebody signs out', async () => {
  const { origin, close } = await servePage();
  const context = await (await browser()).newContext();
  const page = await context.newPage();
  await page.goto(origin);
  await page.evaluate(
    async (answer) => {
      const kept = (window as unknown as Window).kept.createKeptAnswers(indexedDB);
      await kept.write('claire', [
        ['lyon', answer],
        ['rabat', answer],
      ]);
      await kept.read('claire', 'rabat');
    },
    aFigureAnswer({ value: 15.5 }),
  );

  await page.reload();
  const [claire, hugo, unknown, cleared] = await page.evaluate(async () => {
    const kept = (window as unknown as Window).kept.createKeptAnswers(indexedDB);
    const found = [
      await kept.read('claire', 'lyon'),
      await kept.read('hugo', 'lyon'),
      await kept.read('claire', 'nice'),
    ];
    await kept.clear();
    return [...found, await kept.read('claire', 'lyon')];
  });
  await context.close();
  await close();

  expect(claire).toEqual(aFigureAnswer({ value: 15.5 }));
  expect([hugo, unknown, cleared]).toEqual([undefined, undefined, undefined]);
});
