import { agreementWeights, type Weighting } from './agreement-weights.ts';
import { dot, known, total, type Agreement } from './chance-corrected.ts';
import type { Counts } from './ratings.ts';

/** How often the first evaluator said one category (row) and the second another (column): square. */
export type TwoRaterTable = readonly (readonly number[])[];

type Margins = { readonly n: number; readonly rows: readonly number[]; readonly columns: readonly number[] };

/** Shares of each evaluator's own ratings. */
function margins(table: TwoRaterTable): Margins {
  const n = total(table.flat());
  return {
    n,
    rows: table.map((row) => total(row) / n),
    columns: table.map((_, k) => total(table.map((row) => row[k] ?? 0)) / n),
  };
}

/**
 * Cohen's κ (1960), weighted (1968), with the large-sample standard error of Fleiss, Cohen & Everitt (1969). It falls
 * with skewed margins although the evaluators agree: print the percent agreement and `gwetAgreement` beside it.
 */
export function cohenKappa(table: TwoRaterTable, weighting: Weighting = 'unweighted'): Agreement {
  const { n, rows, columns } = margins(table);
  const weights = agreementWeights(weighting, table.length);
  const observed = total(table.map((row, i) => dot(row, weights[i] ?? []))) / n;
  const byRow = weights.map((row) => dot(row, columns));
  const byColumn = weights.map((row) => dot(row, rows));
  const expected = dot(rows, byRow);
  const kappa = (observed - expected) / (1 - expected);
  const squares = table.flatMap((row, i) =>
    row.map(
      (count, j) =>
        (count / n) * ((weights[i]?.[j] ?? 0) - (1 - kappa) * ((byRow[i] ?? 0) + (byColumn[j] ?? 0))) ** 2,
    ),
  );
  const variance = (total(squares) - (kappa - expected * (1 - kappa)) ** 2) / (n * (1 - expected) ** 2);
  return {
    coefficient: known(kappa),
    standardError: known(Math.sqrt(Math.max(0, variance))),
    observed,
    expected,
    contacts: n,
  };
}

/** The largest unweighted κ these margins allow: what evaluators of unequal severity cannot pass; null as for κ. */
export function largestKappa(table: TwoRaterTable): number | null {
  const { rows, columns } = margins(table);
  const expected = dot(rows, columns);
  const most = total(rows.map((share, k) => Math.min(share, columns[k] ?? 0)));
  return known((most - expected) / (1 - expected));
}

/** The table as counts by contact, for the coefficients of any number of evaluators. */
export const tableCounts = (table: TwoRaterTable): Counts =>
  table.flatMap((row, i) =>
    row.flatMap((count, j) =>
      Array.from({ length: count }, () => table.map((_, k) => Number(k === i) + Number(k === j))),
    ),
  );

/** Share of contacts both put in the same category. */
export const percentAgreement = (table: TwoRaterTable): number =>
  total(table.map((row, k) => row[k] ?? 0)) / total(table.flat());
