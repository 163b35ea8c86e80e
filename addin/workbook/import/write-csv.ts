import Papa from 'papaparse';

const BYTE_ORDER_MARK = '\ufeff';

/** Rows as a file that Excel opens well where the comma is decimal: nothing in it is taken for a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): Blob {
  const text = Papa.unparse([...rows.map((row) => [...row])], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: true,
  });
  return new Blob([BYTE_ORDER_MARK, text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
