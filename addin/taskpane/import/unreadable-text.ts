import type { Text } from '#domain/text';
import { importTexts } from '../../locales/import.ts';
import { unreadableIn } from '../../workbook/import/unreadable-file.ts';

/** Why a file is not read and what to do; a file that is gone cannot be told from one that never could be read. */
export function unreadableText(failure: unknown): Text {
  const unreadable = unreadableIn(failure);
  if (unreadable === undefined) return importTexts.lost;
  const why = importTexts.unreadable[unreadable.reason];
  if (unreadable.line === undefined) return why;
  const at = importTexts.atLine(unreadable.line);
  return { fr: at.fr + why.fr, en: at.en + why.en };
}
