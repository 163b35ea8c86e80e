import type { ColumnUnit, Report } from '#domain/reports/report';
import type { PlannedColumn } from './planned-sheet.ts';

const formats: Readonly<Record<ColumnUnit, string>> = {
  score: '0.00',
  difference: '+0.00;-0.00;0.00',
  share: '0.0%',
  probability: '0.000',
  count: '#,##0',
  number: '0.00',
  text: 'General',
};

/** Points: the least and the most that a column takes, and what a character takes in the usual font, or in bold. */
const NAME = { least: 132, most: 300 } as const;
const NUMBER = { least: 62, most: 110 } as const;
const TEXT = { least: 66, most: 260 } as const;
const CHARACTER = 5.6;
const BOLD_CHARACTER = 6.6;
const PADDING = 8;
const LINE = 15;

/** What the table shows of now: its headings and what its rows are called, as texts. */
export type ShownTexts = { readonly headings: readonly string[]; readonly names: readonly string[] };

type Limits = { readonly least: number; readonly most: number };

/** How the table of a report looks: what its rows are called first, then its columns. */
export const columnLooks = (
  { columns, rows }: Report,
  { headings, names }: ShownTexts,
): readonly PlannedColumn[] => [
  { width: widthOf(names, NAME), format: 'General' },
  ...columns.map(({ id, unit }, index) => ({
    format: formats[unit],
    width:
      unit === 'text'
        ? widthOf(
            rows.map(({ cells }) => String(cells[id] ?? '')),
            TEXT,
          )
        : widthOf((headings[index + 1] ?? '').split(/\s/), NUMBER, BOLD_CHARACTER),
  })),
];

function widthOf(texts: readonly string[], { least, most }: Limits, character: number = CHARACTER): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(most, Math.max(least, Math.ceil(longest * character + PADDING)));
}

/** Points: what the heading of most lines takes. */
export function headingHeight(columns: readonly PlannedColumn[], { headings }: ShownTexts): number {
  const lines = columns.map(({ width }, index) =>
    linesOf(headings[index] ?? '', (width - PADDING) / BOLD_CHARACTER),
  );
  return Math.max(1, ...lines) * LINE + 2;
}

function linesOf(text: string, room: number): number {
  let [lines, left] = [1, room];
  for (const word of text.split(/\s/)) {
    if (word.length > left && left < room) [lines, left] = [lines + 1, room];
    left -= word.length + 1;
  }
  return lines;
}
