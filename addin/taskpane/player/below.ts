const CELL = /^([A-Z]+)(\d+)$/;

/** The cell that Enter goes to from a cell, `W13` from `W12`; undefined for anything but one cell. */
export function below(address: string): string | undefined {
  const [, letters, row] = CELL.exec(address.replaceAll('$', '')) ?? [];
  return letters === undefined ? undefined : `${letters}${Number(row) + 1}`;
}
