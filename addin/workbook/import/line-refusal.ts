import type { RefusalCode } from '#contract/refusal';
import type { RawCell } from './raw-table.ts';

/** A row left out, so that the person can correct it in the file. */
export type LineRefusal = {
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly code: RefusalCode;
  readonly parameters: Readonly<Record<string, unknown>>;
};

/** Thrown by what reads one cell: its row is refused, the others go on. */
export class CellRefusal extends Error {
  override readonly name = 'CellRefusal';
  readonly field: string;
  readonly code: RefusalCode;
  readonly value: RawCell;
  readonly parameters: LineRefusal['parameters'];

  constructor(field: string, code: RefusalCode, value: RawCell, parameters: LineRefusal['parameters'] = {}) {
    super(code);
    this.field = field;
    this.code = code;
    this.value = value;
    this.parameters = parameters;
  }

  at(line: number): LineRefusal {
    const { field, code, value, parameters } = this;
    return { line, field, value: shown(value), code, parameters };
  }
}

const MAX_SHOWN = 120;

const shown = (value: RawCell): string =>
  (value instanceof Date ? value.toISOString().slice(0, 19).replace('T', ' ') : String(value ?? '')).slice(
    0,
    MAX_SHOWN,
  );
