import type { Language } from '#domain/text';
import { twoAxesTexts as texts } from '../../locales/practice-pages.ts';
import { absolute } from '../reports/addresses.ts';
import type { PageCell, PageRow } from '../committee/planned-page.ts';

/** Columns of the table, from 0. */
export const columns = { name: 0, conformity: 1, refusals: 5, fcr: 9, seconds: 10, axis: 11 } as const;

export type TwoAxesSheet = {
  /** Addresses of the cells in yellow. */
  readonly cells: { readonly quarter: string; readonly period: string; readonly efficiency: string };
  readonly language: Language;
  /** The row of the first platform on the sheet, from 0. */
  readonly top: number;
};

const SHARE = '0.0%';
const SCORE = '0.00';
const COUNT = '#,##0';
const formats = [undefined, SCORE, SCORE, SCORE, COUNT, SHARE, SHARE, SHARE, COUNT, SHARE, COUNT, SCORE];

/** Columns: platform, score with its bounds and n, refusals with theirs, FCR, handling time, axis, what is missing. */
export const twoAxesRows = (platforms: readonly string[], sheet: TwoAxesSheet): readonly PageRow[] =>
  platforms.map((_, index) => rowAt(index, platforms, sheet));

function rowAt(index: number, platforms: readonly string[], { cells, language, top }: TwoAxesSheet): PageRow {
  const row = top + index;
  const at = (column: number): string => absolute(row, column);
  const own = at(columns.name);
  const live = (formula: string): PageCell => ({ formula: `=${formula}` });
  const score = (name: string) => live(`${name}(${own},${cells.quarter})`);
  const refusals = (shown: string) =>
    live(`BAROMETER_PRACTICE("*",${own},${cells.quarter},"refusal${shown}")`);
  const kpi = (id: string) => live(`BAROMETER_KPI("${id}",${own},${cells.period})`);
  const named = (which: 'fcr' | 'seconds') => `${cells.efficiency}="${texts.efficiency[which][language]}"`;
  const axis = `IF(${named('fcr')},${at(columns.fcr)},IF(${named('seconds')},${at(columns.seconds)},${at(columns.refusals)}))`;
  return {
    cells: [
      platforms[index] ?? '',
      score('BAROMETER'),
      score('BAROMETER_LOW'),
      score('BAROMETER_HIGH'),
      score('BAROMETER_N'),
      ...['', '#low', '#high', '#n'].map(refusals),
      kpi('resolvedNoRepeat'),
      kpi('handlingTime'),
      live(axis),
      live(missingIn(at, language)),
    ],
    formats,
  };
}

/** The names of what has no number, one after the other. */
function missingIn(at: (column: number) => string, language: Language): string {
  const { missing } = texts;
  const word = (column: number, text: string) => `IF(ISNUMBER(${at(column)}),"","${text}  ")`;
  return `TRIM(${[
    word(columns.conformity, missing.conformity[language]),
    word(columns.refusals, missing.refusals[language]),
    word(columns.fcr, missing.fcr[language]),
    word(columns.seconds, missing.seconds[language]),
  ].join('&')})`;
}
