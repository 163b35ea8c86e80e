import type { Text } from '#domain/text';
import { MAX_NAME } from '#contract/sheet';
import { codeSchema } from '#contract/wave';
import { registerHints, registerTitles } from '../../locales/register.ts';
import type { SheetColumn } from '../sync/specification.ts';
import { refusedText, textCell, textField } from '../sync/text-cell.ts';

/** A column of codes; `choices` are offered in a drop-down. */
export const codeColumn = (
  id: 'code' | 'country' | 'provider',
  choices: readonly string[] = [],
): SheetColumn => ({
  ...textColumnOf(id, 90, { choices, prompt: registerHints[id] }),
  refuse: (cell) =>
    cell === '' || codeSchema.safeParse(String(cell).trim()).success
      ? undefined
      : { code: 'not-a-code', parameters: {} },
});

/** A column of names or other short texts. */
export const nameColumn = (id: 'name' | 'mission', width: number): SheetColumn => ({
  ...textColumnOf(id, width, { choices: [], prompt: registerHints[id] }),
  refuse: (cell) =>
    String(cell).length > MAX_NAME
      ? { code: 'too-long', parameters: { maximum: MAX_NAME } }
      : refusedText(String(cell)),
});

type Offered = { readonly choices: readonly string[]; readonly prompt: Text };

const textColumnOf = (
  id: keyof typeof registerTitles,
  width: number,
  { choices, prompt }: Offered,
): SheetColumn => ({
  id,
  title: registerTitles[id],
  access: 'editable',
  toField: (cell) => textField(String(cell).trim()),
  toCell: textCell,
  look: { width, numberFormat: '@' },
  validation: { choices, promptTitle: registerTitles[id], prompt },
});
