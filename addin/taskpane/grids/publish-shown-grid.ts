import { activeWorksheet } from '../../workbook/grid/sheet/active-worksheet.ts';
import type { PaneModel } from '../pane-model.ts';
import { roleOf } from '../../api/role-of.ts';

/** The ribbon's button: what can be published without a word is; the rest is said, and asked, in the pane. */
export async function publishShownGrid(model: PaneModel): Promise<void> {
  await Office.addin.showAsTaskpane();
  const draft = await shownDraft(model);
  if (draft === undefined) return;
  model.go({ name: 'grid', draft });
  const checked = await model.gridDrafts.check(draft);
  if (checked?.view.comparison?.level !== 'major') await model.gridDrafts.publish(draft);
}

/** The draft whose sheet is shown; who is elsewhere is led to the grids, who makes none to the first screen. */
async function shownDraft(model: PaneModel): Promise<string | undefined> {
  const manages = roleOf(model.app.session.state()) === 'quality-manager';
  if (manages && model.loaded.get().overview === undefined) await model.reload();
  const draft = manages ? model.gridDrafts.draftOn(await activeWorksheet()) : undefined;
  if (draft === undefined) model.go(manages ? { name: 'grids', strayed: true } : { name: 'home' });
  return draft;
}
