import type { RetentionReport } from '#contract/retention';
import { languages, type Language } from '#domain/text';
import { retentionTexts } from '../../locales/retention.ts';
import { writeLines } from '../certificate/write-lines.ts';
import { retentionSheet } from './retention-lines.ts';

/** Points: A4 on its side holds them at a size that can be read. */
const WIDTHS = [92, 112, 122, 122, 122, 72, 122, 122, 122, 62, 78, 56] as const;

const titles = languages.map((language) => retentionTexts.title[language]);

/**
 * Writes the report of a wave on a sheet of its own, over an earlier one.
 * @returns the name of the sheet
 */
export function writeRetention(report: RetentionReport, language: Language): Promise<string> {
  const { lines, headings } = retentionSheet(report, language);
  const name = retentionTexts.sheetName(report.wave.code)[language];
  return writeLines({ name, titles, widths: WIDTHS, repeated: headings }, lines);
}
