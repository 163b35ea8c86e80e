const decimal = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

/** More significant digits than Excel keeps would be changed without a word. */
const KEPT_DIGITS = 15;

/** The number written with a comma or a point (`12,5` or `12.5`), or undefined when it is not exactly one. */
export function parseDecimal(text: string): number | undefined {
  const written = text.trim();
  if (!decimal.test(written)) return undefined;
  const digits = written.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
  if (digits.length > KEPT_DIGITS) return undefined;
  const value = Number(written.replace(',', '.'));
  return value === 0 ? 0 : value;
}

/** The number of a cell as Excel shows it: 0.1 + 0.2 is 0.3 there. Undefined when it is not finite. */
export function cellNumber(value: number): number | undefined {
  const shown = Number(value.toPrecision(KEPT_DIGITS));
  if (!Number.isFinite(shown)) return undefined;
  return shown === 0 ? 0 : shown;
}
