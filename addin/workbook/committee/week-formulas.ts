import { absolute } from '../reports/addresses.ts';
import { HELPER_COLUMN } from './planned-page.ts';

/** Cells that other formulas of the page read: what is said of weeks, from the one typed. */
export const weekCells = {
  /** Mondays, as Excel keeps dates. */
  monday: absolute(0, HELPER_COLUMN),
  nextMonday: absolute(1, HELPER_COLUMN),
  /** `2026-10-05..2026-10-11`: the week typed, the four before it, the next one. */
  week: absolute(2, HELPER_COLUMN),
  before: absolute(3, HELPER_COLUMN),
  next: absolute(4, HELPER_COLUMN),
} as const;

/**
 * What stands in the helper cells: the Monday of `2026-S41` or `2026-W41` is counted from the week of 4 January, which is
 * the first one of its year.
 * @param typed the address of the cell of the week
 */
export function weekHelpers(typed: string): readonly string[] {
  const { monday, nextMonday } = weekCells;
  const january = `DATE(VALUE(LEFT(${typed},4)),1,4)`;
  return [
    `=${january}-WEEKDAY(${january},2)+1+(VALUE(RIGHT(${typed},2))-1)*7`,
    `=${monday}+7`,
    `=${spanText(monday, `${monday}+6`)}`,
    `=${spanText(`${monday}-28`, `${monday}-1`)}`,
    `=${spanText(nextMonday, `${nextMonday}+6`)}`,
  ];
}

/** The days from one date to another as formulas name them, in every language of Excel: TEXT knows dates in one only. */
const spanText = (from: string, to: string): string => `${dayText(from)}&".."&${dayText(to)}`;

/** A date as `2026-10-05`. */
export const dayText = (date: string): string =>
  `YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}),2)&"-"&RIGHT("0"&DAY(${date}),2)`;
