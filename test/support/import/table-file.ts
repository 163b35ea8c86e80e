import type { RawCell, TableFile } from '../../../addin/workbook/import/raw-table.ts';

type Line = readonly RawCell[] | undefined;

/** A workbook of one sheet as a reader gives it; an undefined line is blank. */
export function tableFile(lines: readonly Line[]): TableFile {
  const rows = lines.flatMap((values, index) => (values === undefined ? [] : [{ line: index + 1, values }]));
  return {
    form: { kind: 'xlsx', sheets: ['Export'] },
    size: 1000,
    async *rows() {
      await Promise.resolve();
      yield rows;
    },
  };
}
