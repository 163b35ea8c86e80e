import type { Language } from '#domain/text';
import { validate } from '../../office/dress-rows.ts';
import { silently } from '../../office/in-excel.ts';
import type { GridLayout } from './grid-layout.ts';
import type { FoundSettings } from './read-grid-sheet.ts';

type Labels = { readonly layout: GridLayout; readonly language: Language };

/** Puts the labels of the settings in a language, where they are ours in the other one. */
export async function dressSettings(
  context: Excel.RequestContext,
  { sheet, values, top, left }: FoundSettings,
  { layout, language }: Labels,
): Promise<void> {
  const foreign = values.flatMap(([label], row) => {
    const setting = layout.settings.find(({ title }) => title.fr === label || title.en === label);
    return setting === undefined || setting.title[language] === label ? [] : [{ row, setting }];
  });
  if (foreign.length === 0) return;
  await silently(context, async () => {
    const headings = sheet.getRangeByIndexes(top - 1, left - 1, 1, 2);
    headings.values = [[...layout.settingsHeadings]];
    for (const { row, setting } of foreign) {
      sheet.getRangeByIndexes(top + row, left - 1, 1, 1).values = [[setting.title[language]]];
      validate(sheet.getRangeByIndexes(top + row, left, 1, 1), setting, language);
    }
    await context.sync();
  });
}
