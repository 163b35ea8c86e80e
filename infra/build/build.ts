import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildAddin } from './build-addin.ts';
import { inProject } from './project.ts';

export { buildAddin } from './build-addin.ts';
export { buildWorkbench } from './build-workbench.ts';

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isCommand) {
  // `npm start` adds the workbench to the same folder: it is not to be deployed.
  await rm(inProject('.build', 'addin'), { recursive: true, force: true });
  await buildAddin({ outDir: inProject('.build', 'addin') });
}
