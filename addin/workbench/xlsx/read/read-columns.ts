import { maxColumns } from '../../model/address.ts';
import type { SavedSheet } from '../../model/saved-schema.ts';
import { widthInPoints } from '../column-width.ts';
import { all, child, flagOf, numberOf, type XmlNode } from '../xml/read-xml.ts';

export type ReadColumns = Pick<SavedSheet, 'hiddenColumns' | 'columnWidths'> & {
  /** Numbers of the styles of whole columns, those of the whole sheet left out. */
  readonly styles: ReadonlyMap<number, number>;
  /** The style all columns have that have none of their own. */
  readonly sheetStyle: number;
};

/** Columns that are given a size one by one when the file gives one to all. */
const usedColumns = 100;

type Run = {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly isHidden: boolean;
  readonly style: number;
};

/** Widths, hidden columns and styles of whole columns. */
export function readColumns(sheet: XmlNode): ReadColumns {
  const usual = numberOf(child(sheet, 'sheetFormatPr')?.attributes['defaultColWidth']);
  const runs = all(child(sheet, 'cols'), 'col').map(runOf);
  const sheetStyle = runs.find(({ last }) => last === maxColumns - 1)?.style ?? 0;
  return {
    columnWidths: [...widthsOf(runs, usual)].sort(([a], [b]) => a - b),
    hiddenColumns: runs.filter(({ isHidden }) => isHidden).flatMap(columnsOf),
    styles: stylesOf(runs, sheetStyle),
    sheetStyle,
  };
}

const columnsOf = ({ first, last }: Pick<Run, 'first' | 'last'>) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function widthsOf(runs: readonly Run[], usual: number | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const size = (columns: Pick<Run, 'first' | 'last'>, width: number) => {
    for (const column of columnsOf(columns)) widths.set(column, widthInPoints(width));
  };
  if (usual !== undefined) size({ first: 0, last: usedColumns - 1 }, usual);
  for (const { first, last, width } of runs) {
    const end = last === maxColumns - 1 ? Math.min(last, first + usedColumns) : last;
    if (width !== undefined) size({ first, last: end }, width);
  }
  return widths;
}

/** Styles that differ from the whole sheet's; columns the file does not name have Excel's own. */
function stylesOf(runs: readonly Run[], sheetStyle: number): Map<number, number> {
  const styles = new Map<number, number>();
  if (sheetStyle !== 0)
    for (const column of columnsOf({ first: 0, last: maxColumns - 1 })) styles.set(column, 0);
  for (const run of runs) {
    for (const column of columnsOf(run)) {
      if (run.style === sheetStyle) styles.delete(column);
      else styles.set(column, run.style);
    }
  }
  return styles;
}

function runOf({ attributes }: XmlNode): Run {
  const width = numberOf(attributes['width']);
  return {
    first: Number(attributes['min']) - 1,
    last: Math.min(Number(attributes['max']), maxColumns) - 1,
    width: flagOf(attributes['customWidth']) ? width : undefined,
    isHidden: flagOf(attributes['hidden']) ?? false,
    style: Number(attributes['style'] ?? 0),
  };
}
