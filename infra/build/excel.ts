import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { AppType, startDebugging } from 'office-addin-debugging';
import { inProject } from './project.ts';
import { stageManifest } from './stage-manifest.ts';

const origin = 'https://localhost:3000';
const manifestPath = inProject('.build', 'manifest-dev.xml');

/** `npm run excel`: opens Excel with the add-in of this machine, its formulas under the namespace DEV. */
if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.log(`Excel pour Windows ou Mac est nécessaire ici ; sur cette machine, « npm start » montre le produit sans Excel.
Excel for Windows or Mac is needed here; on this machine, "npm start" shows the product without Excel.`);
  process.exitCode = 1;
} else {
  await mkdir(inProject('.build'), { recursive: true });
  const template = await readFile(inProject('manifest.xml'), 'utf8');
  await writeFile(manifestPath, stageManifest(template, { origin, namespace: 'DEV' }));
  await startDebugging(manifestPath, { appType: AppType.Desktop });
}
