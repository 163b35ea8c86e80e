import { streamXlsxRows } from 'hucre/xlsx';
import { inspectZip } from './inspect-zip.ts';
import type { FileReading, RawCell, RawRow } from './raw-table.ts';

/** A sheet of Excel has 1,048,576 rows; a sample never comes near. */
const MAX_ROWS = 100_000;

/** The rows of the first sheet of a workbook, or why it cannot be read. */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  const problem = inspectZip(bytes);
  if (problem !== undefined) return { unreadable: problem };
  const rows: RawRow[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      if (rows.length >= MAX_ROWS) return { unreadable: 'too-many-rows' };
      const cells = values.map(cellOf);
      if (cells.some((cell) => cell !== null)) rows.push({ line: index + 1, values: cells });
    }
  } catch {
    return { unreadable: 'not-xlsx' };
  }
  return rows.length === 0 ? { unreadable: 'no-rows' } : { rows };
}

function cellOf(value: unknown): RawCell {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return null;
}
