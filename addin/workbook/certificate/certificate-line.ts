/** How a line of a certificate looks. */
export type LineLook = 'title' | 'heading' | 'columns' | 'row' | 'text' | 'alert';

/** A cell and, of a number, how Excel shows it. */
export type CertificateCell = string | number | { readonly value: number; readonly format: string };

export type CertificateLine = { readonly look: LineLook; readonly cells: readonly CertificateCell[] };

/** Most columns of a line. */
export const CERTIFICATE_WIDTH = 12;

/** A share, as a percentage of one decimal; nothing when it is not known. */
export const share = (value: number | null): CertificateCell =>
  value === null ? '' : { value, format: '0.0%' };

/** A number of two decimals; nothing when it is not known. */
export const decimal = (value: number | null): CertificateCell =>
  value === null ? '' : { value, format: '0.00' };

/** A count; nothing when nobody said. */
export const count = (value: number | null): CertificateCell =>
  value === null ? '' : { value, format: '#,##0' };

export const heading = (text: string): CertificateLine => ({ look: 'heading', cells: [text] });
export const columns = (...cells: readonly string[]): CertificateLine => ({ look: 'columns', cells });
export const row = (...cells: readonly CertificateCell[]): CertificateLine => ({ look: 'row', cells });

/** Characters that fit on a line of the sheet. */
const LINE_LENGTH = 125;

/** A paragraph, on as many lines as it needs: Excel makes no row higher for a text over several columns. */
export function paragraph(text: string, look: 'text' | 'alert' = 'text'): readonly CertificateLine[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => ({ look, cells: [line] }));
}
