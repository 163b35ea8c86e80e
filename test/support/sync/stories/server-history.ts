import type { FieldValue, PushAnswer, PushRequest, Row } from '#contract/row';

/** A value the server took for a cell: by whom, from which workbook, over what. */
export type Taken = {
  readonly key: string;
  readonly field: string;
  readonly value: FieldValue;
  readonly over: FieldValue;
  readonly by: string;
  readonly book: string;
  readonly typedByOthers: boolean;
};

/** Every value every cell had on the server, in order, from the answers it gave to pushes it had not seen. */
export class ServerHistory {
  readonly taken: Taken[] = [];
  readonly #initial = new Map<string, FieldValue>();
  readonly keys: readonly string[];

  constructor(rows: readonly Row[]) {
    this.keys = rows.map(({ key }) => key);
    for (const { key, fields } of rows)
      for (const [field, value] of Object.entries(fields)) this.#initial.set(`${key}/${field}`, value);
  }

  get now(): number {
    return this.taken.length;
  }

  record(by: string, book: string, { rows }: PushRequest, { results }: PushAnswer): void {
    for (const [index, { key, row, conflicts, refusals }] of results.entries()) {
      const kept = new Set([...conflicts, ...refusals].map(({ field }) => field));
      if (row === null || kept.has('')) continue;
      const { changes, typedByOthers = false } = rows[index]!;
      for (const field of Object.keys(changes)) {
        const [value, over] = [row.fields[field] ?? null, this.last(key, field)];
        if (!kept.has(field) && value !== over)
          this.taken.push({ key, field, value, over, by, book, typedByOthers });
      }
    }
  }

  last(key: string, field: string): FieldValue {
    const last = this.taken.findLast((one) => one.key === key && one.field === field);
    return last === undefined ? (this.#initial.get(`${key}/${field}`) ?? null) : last.value;
  }

  /** Whether the server held this value at this moment of the story or later. */
  held(key: string, field: string, value: FieldValue, since: number): boolean {
    const own = (one: Taken) => one.key === key && one.field === field;
    const before = this.taken.slice(0, since).findLast(own);
    const atThen = before === undefined ? (this.#initial.get(`${key}/${field}`) ?? null) : before.value;
    return atThen === value || this.taken.slice(since).some((one) => own(one) && one.value === value);
  }

  initial(key: string, field: string): FieldValue {
    return this.#initial.get(`${key}/${field}`) ?? null;
  }
}
