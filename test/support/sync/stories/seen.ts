import { canonical } from '../../../../addin/workbook/sync/cell-value.ts';
import type { FieldValue } from '#contract/row';
import type { SheetReport } from '../../../../addin/workbook/sync/sheet-report.ts';
import { editable, meaningOf } from './entries.ts';
import { keysOf, type ExcelFile } from './excel-file.ts';

const said = (value: FieldValue | undefined): string => (value === false ? '' : (canonical(value) ?? ''));

/** What was shown of each cell to whoever had a workbook open: only that may they overwrite. */
export class Seen {
  readonly #values: Set<string>;

  constructor(values: Iterable<string> = []) {
    this.#values = new Set(values);
  }

  copy(): Seen {
    return new Seen(this.#values);
  }

  look({ rows }: ExcelFile, report: SheetReport | undefined): void {
    for (const row of rows)
      for (const key of keysOf(row))
        for (const field of editable) this.#add(key, field, meaningOf(field, row[field] ?? ''));
    for (const { key, field, theirs } of [...(report?.conflicts ?? []), ...(report?.undone ?? [])])
      this.#add(key, field, theirs);
  }

  has(key: string, field: string, value: FieldValue): boolean {
    return this.#values.has(`${key}/${field}/${said(value)}`);
  }

  #add(key: string, field: string, value: FieldValue | undefined): void {
    this.#values.add(`${key}/${field}/${said(value)}`);
  }
}
