import { hasLightCombination, without, type PivotRow, type Row } from './light-combination.ts';
import { isLight, type Atom } from './minimum-size.ts';
import { inverse, times } from './modular.ts';

/** What a reader can work out of everything published: all combinations of it. */
export type ReaderKnowledge = {
  /** Published already, whatever comes of it. */
  readonly learn: (vector: Row) => void;
  /** Publishes it, unless with it something could be derived that covers too few; says whether it did. */
  readonly tryLearn: (vector: Row) => boolean;
};

/**
 * Kept in echelon form, over columns of which those that are enough by themselves come first. Rows that begin in one of
 * these can be in no combination that covers few: only the others are ever searched.
 * @param atoms of the columns, in order: enough by themselves first, then the larger first
 */
export function readerKnowledge(atoms: readonly Atom[]): ReaderKnowledge {
  const heavy = atoms.findIndex(isLight);
  const firstLight = heavy < 0 ? atoms.length : heavy;
  const byPivot = new Map<number, Row>();
  let light: PivotRow[] = [];
  const reduce = (vector: Row): Row => {
    let rest = vector;
    for (let column = 0; column < rest.length; column += 1) {
      const row = byPivot.get(column);
      if (row !== undefined && rest[column] !== 0) rest = without(rest, { column, row });
    }
    return rest;
  };
  const keep = (row: Row, pivot: number): void => {
    if (pivot >= firstLight) {
      light = [...light.map((one) => cleared(one, { column: pivot, row })), { row, pivot }];
      for (const one of light) byPivot.set(one.pivot, one.row);
    }
    byPivot.set(pivot, row);
  };
  const accept = (vector: Row, isSafe: (rest: Row) => boolean): boolean => {
    const rest = reduce(vector);
    const pivot = rest.findIndex((value) => value !== 0);
    // What could be derived before tells nothing new.
    if (pivot < 0) return true;
    if (pivot >= firstLight && !isSafe(rest)) return false;
    keep(scaled(rest, pivot), pivot);
    return true;
  };
  return {
    learn: (vector) => void accept(vector, () => true),
    tryLearn: (vector) => accept(vector, (rest) => !hasLightCombination(rest, light, atoms)),
  };
}

const cleared = (one: PivotRow, by: { readonly column: number; readonly row: Row }): PivotRow =>
  one.row[by.column] === 0 ? one : { ...one, row: without(one.row, by) };

function scaled(row: Row, pivot: number): Row {
  const factor = inverse(row[pivot] ?? 0);
  return row.map((value) => times(value, factor));
}
