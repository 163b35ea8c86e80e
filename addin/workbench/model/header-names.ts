import type { TableColumn } from './table.ts';

/** What Excel itself calls things it names, in the workbook's language. */
export const defaultNames = {
  fr: { column: 'Colonne', table: 'Tableau', sheet: 'Feuil', chart: 'Graphique', series: 'Série' },
  en: { column: 'Column', table: 'Table', sheet: 'Sheet', chart: 'Chart', series: 'Series' },
} as const;

/** The wanted name, or the nearest one that no column of the table has: `Note2`, `Column1`. */
export function freeColumnName(wanted: string, taken: readonly TableColumn[], word: string): string {
  const names = new Set(taken.map(({ name }) => name.toUpperCase()));
  return firstFree(wanted, word, (name) => !names.has(name.toUpperCase()));
}

/** The first free name of `Sheet1`, `Sheet2`, … */
export function numberedName(word: string, isFree: (name: string) => boolean): string {
  let number = 1;
  while (!isFree(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}

function firstFree(wanted: string, word: string, isFree: (name: string) => boolean): string {
  if (wanted === '') return numberedName(word, isFree);
  if (isFree(wanted)) return wanted;
  let number = 2;
  while (!isFree(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}
