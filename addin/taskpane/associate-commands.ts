import { gridsOf } from './home/grids-of.ts';
import type { PaneModel } from './pane-model.ts';

/** The ribbon's buttons do what the pane's do; what they have to say is shown in the pane. */
export function associateCommands(model: PaneModel): void {
  const { app, sheets } = model;
  app.commands.handle('openEvaluationSheet', () => openCurrentSheet(model));
  app.commands.handle('pushChanges', async () => {
    model.go({ name: 'sync' });
    await sheets.push();
  });
  app.commands.handle('pullChanges', async () => {
    model.go({ name: 'sync' });
    await sheets.pull();
  });
}

/** The first sheet of the one open wave; the others, or another wave, are chosen in the pane. */
async function openCurrentSheet(model: PaneModel): Promise<void> {
  if (model.loaded.get().overview === undefined) await model.reload();
  const { overview } = model.loaded.get();
  const [wave, ...others] = (overview?.waves ?? []).filter(({ state }) => state === 'open');
  const [grid] = wave === undefined ? [] : gridsOf(wave, overview?.grids ?? []);
  model.go({ name: 'home' });
  if (wave === undefined || grid === undefined || others.length > 0) await Office.addin.showAsTaskpane();
  else await model.sheets.open(wave.code, grid.reference);
}
