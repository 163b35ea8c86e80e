import { languages } from '#domain/text';
import { certificateTexts } from '../../locales/certificate.ts';
import type { CertificateLine } from './certificate-line.ts';
import { writeLines } from './write-lines.ts';

/** Points: A4 on its side holds them at a size that can be read. */
const WIDTHS = [196, 118, 66, 66, 66, 66, 66, 76, 66, 76, 72, 66] as const;

const titles = languages.map((language) => certificateTexts.title[language]);

/**
 * Writes the lines of a certificate on a sheet of its own, over an earlier certificate of the same frame.
 * @param name of the frame; the sheet is called after it
 * @returns the name of the sheet
 */
export const writeCertificate = (name: string, lines: readonly CertificateLine[]): Promise<string> =>
  writeLines({ name, titles, widths: WIDTHS }, lines);
