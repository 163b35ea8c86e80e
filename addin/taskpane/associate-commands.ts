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

/** The sheet of the one open wave; several, or none: the person chooses in the pane. */
async function openCurrentSheet(model: PaneModel): Promise<void> {
  if (model.loaded.get().overview === undefined) await model.reload();
  const open = (model.loaded.get().overview?.waves ?? []).filter(({ state }) => state === 'open');
  const [wave] = open;
  const grids = [...new Set(Object.values(wave?.grids ?? {}))];
  const [grid] = grids;
  model.go({ name: 'home' });
  if (open.length !== 1 || grids.length !== 1 || wave === undefined || grid === undefined) {
    await Office.addin.showAsTaskpane();
    return;
  }
  await model.sheets.open(wave.code, grid);
}
