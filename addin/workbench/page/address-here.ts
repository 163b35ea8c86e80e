const keptUnder = 'workbench.computer';

/** Where a workbook of this browser is: a folder that no other browser has, as on somebody's own computer. */
export function addressHere(name: string): string {
  const kept = localStorage.getItem(keptUnder);
  const computer = kept ?? crypto.randomUUID();
  if (kept === null) localStorage.setItem(keptUnder, computer);
  return `workbench://${computer}/${name}.xlsx`;
}
