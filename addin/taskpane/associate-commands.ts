import type { Overview } from '#contract/organisation';
import { evaluationSheetId } from '../workbook/evaluation/evaluation-specification.ts';
import { gridsOf } from './home/grids-of.ts';
import { publishShownGrid } from './grids/publish-shown-grid.ts';
import type { PaneModel } from './pane-model.ts';
import { roleOf } from '../api/role-of.ts';
import { exchangesSheets, worksOnRows } from './works-on-rows.ts';

/** The ribbon's buttons do what the pane's do; what they have to say is shown in the pane. */
export function associateCommands(model: PaneModel): void {
  const { app, sheets } = model;
  app.commands.handle('openEvaluationSheet', () => openCurrentSheet(model));
  app.commands.handle('pushChanges', () => exchange(model, () => sheets.push()));
  app.commands.handle('pullChanges', () => exchange(model, () => sheets.pull()));
  app.commands.handle('newWorkbook', () => showWorkbook(model, 'new'));
  app.commands.handle('shareWithoutData', () => showWorkbook(model, 'share'));
  app.commands.handle('publishGrid', () => publishShownGrid(model));
}

/** Who has no rows is led home, where it is said. */
async function exchange(model: PaneModel, act: () => Promise<void>): Promise<void> {
  if (!exchangesSheets(roleOf(model.app.session.state()))) return showHome(model);
  model.go({ name: 'sync' });
  await act();
}

async function showWorkbook(model: PaneModel, does: 'new' | 'share'): Promise<void> {
  await Office.addin.showAsTaskpane();
  if (model.loaded.get().overview === undefined) await model.reload();
  model.go({ name: 'workbook', does });
}

const hasRows = ({ app }: PaneModel): boolean => worksOnRows(roleOf(app.session.state()));

async function showHome(model: PaneModel): Promise<void> {
  model.go({ name: 'home' });
  await Office.addin.showAsTaskpane();
}

/** The first sheet of the one open wave; the others, or another wave, are chosen in the pane. */
async function openCurrentSheet(model: PaneModel): Promise<void> {
  if (!hasRows(model)) return showHome(model);
  if (model.loaded.get().overview === undefined) await model.reload();
  const current = currentSheet(model.loaded.get().overview);
  if (current === undefined) return showHome(model);
  model.go({ name: 'home' });
  await model.sheets.open(current);
}

/** Undefined when there is none, or several waves to choose from. */
function currentSheet(overview: Overview | undefined): string | undefined {
  const [wave, ...others] = (overview?.waves ?? []).filter(({ state }) => state === 'open');
  if (overview === undefined || wave === undefined || others.length > 0) return undefined;
  const [grid] = gridsOf(wave, overview.grids);
  return grid && evaluationSheetId(overview.organisation.id, wave.code, grid.reference);
}
