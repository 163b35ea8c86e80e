import type { Fit } from './print-setup.ts';

/** A visible row or column, and its size. */
export type Line = { readonly index: number; readonly size: number };

/** The lines of a page in one direction; titles come before them when they are repeated there. */
export type Part = { readonly titles: readonly Line[]; readonly lines: readonly Line[] };

export type PagePlan = { readonly rows: Part; readonly columns: Part };

type Directions<T> = { readonly rows: T; readonly columns: T };

type Asked = {
  readonly lines: Directions<readonly Line[]>;
  readonly titles: Directions<readonly Line[]>;
  /** What a page has room for at 100 %. */
  readonly room: Directions<number>;
  readonly fit: Fit;
  readonly overThenDown: boolean;
};

const smallest = 10;

/** The pages a block of cells comes out on, in their order, and the percentage it is printed at. */
export function paginate({ lines, titles, room, fit, overThenDown }: Asked): {
  percent: number;
  pages: PagePlan[];
} {
  const split = (percent: number): Directions<Part[]> => ({
    rows: splitLines(lines.rows, titles.rows, (room.rows * 100) / percent),
    columns: splitLines(lines.columns, titles.columns, (room.columns * 100) / percent),
  });
  const percent = 'percent' in fit ? fit.percent : fittingPercent(fit, split);
  const { rows, columns } = split(percent);
  const pages = overThenDown
    ? rows.flatMap((row) => columns.map((column) => ({ rows: row, columns: column })))
    : columns.flatMap((column) => rows.map((row) => ({ rows: row, columns: column })));
  return { percent, pages };
}

/** The largest percentage, never above 100, at which there are no more pages than wanted. */
function fittingPercent(
  { wide, tall }: { wide: number | undefined; tall: number | undefined },
  split: (percent: number) => Directions<Part[]>,
): number {
  for (let percent = 100; percent > smallest; percent -= 1) {
    const { rows, columns } = split(percent);
    if (columns.length <= (wide ?? Infinity) && rows.length <= (tall ?? Infinity)) return percent;
  }
  return smallest;
}

/**
 * Fills page after page with lines; one larger than a page has a page of its own. Titles are repeated on the pages
 * that start after them.
 */
export function splitLines(lines: readonly Line[], titles: readonly Line[], room: number): Part[] {
  const lastTitle = titles.at(-1)?.index ?? -1;
  const titleSize = titles.reduce((sum, { size }) => sum + size, 0);
  const parts: { titles: readonly Line[]; lines: Line[] }[] = [];
  let left = 0;
  for (const line of lines) {
    const part = parts.at(-1);
    if (part && line.size <= left) {
      part.lines.push(line);
      left -= line.size;
      continue;
    }
    const repeats = line.index > lastTitle;
    parts.push({ titles: repeats ? titles : [], lines: [line] });
    left = room - line.size - (repeats ? titleSize : 0);
  }
  return parts;
}
