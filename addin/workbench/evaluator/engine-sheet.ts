import type { PlainScalar } from './engine-value.ts';

/** A cell as the formula engine wants to see it: rows and columns from 1, a result it may set. */
export class EngineCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula?: string;
  readonly model: { formula?: string; isDynamicArray?: boolean };
  readonly #value: PlainScalar;
  readonly #settle: (result: PlainScalar) => void;

  constructor(
    at: { row: number; column: number },
    content: { value: PlainScalar; source?: string },
    settle: (result: PlainScalar) => void,
  ) {
    this.row = at.row + 1;
    this.col = at.column + 1;
    this.#value = content.value;
    this.#settle = settle;
    this.type = content.source === undefined ? 2 : 6;
    // Every formula counts as a dynamic array, as in Excel since 2019: a result of several cells spills.
    this.model = content.source === undefined ? {} : { formula: content.source, isDynamicArray: true };
    if (content.source !== undefined) this.formula = content.source;
  }

  get value(): unknown {
    return this.#value;
  }

  set value(_written: unknown) {
    // The engine clears the ghosts of a former spill here; the evaluator does that itself.
  }

  get result(): undefined {
    return undefined;
  }

  set result(result: unknown) {
    this.#settle(plainResult(result));
  }
}

/** A cell the engine fills from a dynamic array that stands elsewhere. */
export class GhostCell extends EngineCell {
  readonly #fill: (value: PlainScalar) => void;

  constructor(at: { row: number; column: number }, fill: (value: PlainScalar) => void) {
    super(at, { value: null }, () => undefined);
    this.#fill = fill;
  }

  override get value(): unknown {
    return null;
  }

  override set value(written: unknown) {
    this.#fill(written === null ? null : plainResult(written));
  }
}

/** A result of the engine; nothing at all is the 0 that Excel shows for a formula over an empty cell. */
export function plainResult(result: unknown): PlainScalar {
  if (typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && result !== null && 'error' in result)
    return { error: String(result.error) };
  return 0;
}
