import { loadFreeText } from '../../workbook/free-text/load-free-text.ts';
import { goBack } from '../../workbook/office/go-back.ts';
import { quoteOf } from '../../workbook/practices/quote-of.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import type { PaneModel } from '../pane-model.ts';

/** What a fact is made of: the contact and what was said in it, of a practice. */
export type Citation = {
  readonly wave: string;
  readonly platform: string;
  readonly contact: string;
  readonly practice: string;
  readonly quote: string;
};

/** A turn as it may be cited: at most 300 characters, and looked through for names once more. */
export async function citable(model: PaneModel, text: string): Promise<string> {
  const { pseudonymiser } = await loadFreeText();
  const platforms = model.loaded.get().overview?.platforms ?? [];
  const countries = [...new Set(platforms.map(({ country }) => country))];
  return quoteOf(pseudonymiser([], countries)(text).text);
}

/** Adds a row to the sheet of facts, made first when the workbook lacks it; the person stays where they are. */
export async function addFact(model: PaneModel, fact: Citation): Promise<boolean> {
  const { sheets } = model;
  const id = registerSheetId('facts', model.app.session.organisation());
  const fields = { ...fact, quote: await citable(model, fact.quote) };
  if (await sheets.addRow(id, fields)) return true;
  const before = sheets.selected.get();
  await sheets.open(id);
  const isAdded = await sheets.addRow(id, fields);
  if (before !== undefined) await goBack(before.worksheetId, before.address);
  return isAdded;
}
