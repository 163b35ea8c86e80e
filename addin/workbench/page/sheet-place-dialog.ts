import type { Language } from '../grid/editable-text.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { showDialog } from './dialog.ts';
import { sheetTabsTexts } from './sheet-tabs-texts.ts';

type SheetPlace = {
  /** Undefined for the last place. */
  before: Worksheet | undefined;
  copies: boolean;
};

/** Asks before which sheet to put one, and whether to put a copy of it; undefined when abandoned. */
export async function askSheetPlace(
  sheets: readonly Worksheet[],
  sheet: Worksheet,
  language: Language,
): Promise<SheetPlace | undefined> {
  const texts = sheetTabsTexts(language);
  const list = document.createElement('select');
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  list.size = Math.min(8, visible.length + 1);
  list.append(...visible.map(({ id, name }) => new Option(name, id)), new Option(texts.atEnd, ''));
  list.value = sheet.id;
  const box = document.createElement('input');
  box.type = 'checkbox';
  const answer = await showDialog(
    texts.moveTitle,
    [labelled(texts.before, list), labelled(texts.copy, box, 'wb-tick')],
    [
      { label: texts.ok, value: 'yes', isMain: true },
      { label: texts.cancel, value: 'no', isMain: false },
    ],
  );
  if (answer !== 'yes') return undefined;
  return { before: sheets.find(({ id }) => id === list.value), copies: box.checked };
}

function labelled(text: string, field: HTMLElement, className = ''): HTMLElement {
  const label = document.createElement('label');
  label.className = className;
  if (className === '') label.append(text, field);
  else label.append(field, text);
  return label;
}
