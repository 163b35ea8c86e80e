import type { Cursor, PullAnswer, PushAnswer, Row, RowChange, RowResult } from '#contract/row';
import type { FieldValue } from '#contract/row';

type Written = {
  readonly key: string;
  readonly field: string;
  readonly value: FieldValue;
  /** The value it replaced, and the workbook that replaced it: its name begins the idempotency key. */
  readonly over?: FieldValue;
  readonly by?: string;
};

/** The server's promise in forty lines: field-wise merge, one sequence, replays by idempotency key. */
export class NaiveServer {
  readonly rows = new Map<string, Row>();
  /** Every value ever held, in order. */
  readonly history: Written[] = [];
  #answers = new Map<string, PushAnswer>();
  #sequence = 0;
  #changedAt = new Map<string, number>();

  add(key: string, fields: Row['fields']): void {
    this.#sequence += 1;
    this.#changedAt.set(key, this.#sequence);
    this.rows.set(key, { key, revision: 1, fields: { ...fields } });
    for (const [field, value] of Object.entries(fields)) this.history.push({ key, field, value });
  }

  pull(cursor: Cursor): PullAnswer {
    const since = cursor['all'] ?? 0;
    const rows = [...this.rows.values()].filter(({ key }) => this.#changedAt.get(key)! > since);
    return { rows: structuredClone(rows), removed: [], cursor: { all: this.#sequence } };
  }

  push(rows: readonly RowChange[], idempotencyKey: string): PushAnswer {
    const known = this.#answers.get(idempotencyKey);
    if (known !== undefined) return structuredClone(known);
    const answer = { results: rows.map((row) => this.#merge(row, idempotencyKey[0]!)) };
    this.#answers.set(idempotencyKey, structuredClone(answer));
    return structuredClone(answer);
  }

  #merge({ key, base, changes, remove }: RowChange, by: string): RowResult {
    const row = this.rows.get(key) ?? { key, revision: 0, fields: {} };
    if (remove === true) return this.#remove(row, base);
    const conflicts: RowResult['conflicts'] = [];
    const fields = { ...row.fields };
    for (const [field, { from, to }] of Object.entries(changes)) {
      const theirs = fields[field] ?? null;
      if (theirs === from || theirs === to) {
        fields[field] = to;
        this.history.push({ key, field, value: to, over: theirs, by });
      } else conflicts.push({ field, mine: to, theirs });
    }
    if (row.revision === 0 || JSON.stringify(fields) !== JSON.stringify(row.fields)) {
      this.#sequence += 1;
      this.#changedAt.set(key, this.#sequence);
      this.rows.set(key, { key, revision: row.revision + 1, fields });
    }
    return { key, row: structuredClone(this.rows.get(key)!), conflicts, refusals: [] };
  }

  #remove(row: Row, base: number): RowResult {
    if (row.revision === base) this.rows.delete(row.key);
    const refusals: RowResult['refusals'] =
      row.revision === base ? [] : [{ field: '', code: 'changed-meanwhile', parameters: {} }];
    return { key: row.key, row: this.rows.get(row.key) ?? null, conflicts: [], refusals };
  }
}
