import { encodeEvaluationKey } from '#domain/evaluation-key';
import type { Theme } from '#domain/theme';
import type { SyncedSheets } from '../../workbook/sheets/synced-sheets.ts';

type Wanted = { readonly wave: string; readonly theme: Theme; readonly contact: string };

/** Shows the row of a contact where a sheet of the wave has it: that of the theme first, then another, else none. */
export async function selectContact(sheets: SyncedSheets, { wave, theme, contact }: Wanted): Promise<void> {
  const own = sheets.sheets
    .get()
    .map(({ open }) => open)
    .filter(({ waves }) => waves !== 'all' && waves.includes(wave));
  const coding = own.filter(({ id }) => id.startsWith('coding:'));
  const evaluations = own.filter(({ id }) => id.startsWith('evaluation:'));
  const evaluation = encodeEvaluationKey({ contact, purpose: 'standard', slot: '' });
  const places = [
    ...coding.filter(({ id }) => id.endsWith(`:${theme}`)).map((open) => ({ open, key: contact })),
    ...coding.filter(({ id }) => !id.endsWith(`:${theme}`)).map((open) => ({ open, key: contact })),
    ...evaluations.map((open) => ({ open, key: evaluation })),
  ];
  for (const { open, key } of places) {
    if (!(await open.engine.agreed()).has(key)) continue;
    await sheets.show(open.id, key, 'contact');
    return;
  }
}
