import type { Box } from './address.ts';

/** A rule that colours cells, kept with the rectangle it is for. */
export type ConditionalFormat = {
  readonly id: string;
  /** `Custom`, `CellValue`, `ContainsText`, `ColorScale`, … as Office.js names them. */
  readonly type: string;
  box: Box;
  /** What was set, by its path: `custom/rule/formula`, `custom/format/fill/color`. */
  options: Readonly<Record<string, unknown>>;
};
