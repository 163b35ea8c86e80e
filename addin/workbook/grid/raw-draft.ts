import type { CellValue } from '../sync/cell-value.ts';
import type { CriterionColumn, ZeroRuleColumn } from './draft-columns.ts';

export type RawCriterion = Readonly<Partial<Record<CriterionColumn, CellValue>>>;
export type RawZeroRule = Readonly<Partial<Record<ZeroRuleColumn, CellValue>>>;
export type RawSetting = { readonly label: CellValue; readonly value: CellValue };

/** A draft as its sheet holds it: the cells of its three tables. */
export type RawDraft = {
  readonly criteria: readonly RawCriterion[];
  readonly settings: readonly RawSetting[];
  readonly zeroRules: readonly RawZeroRule[];
  /** Columns of the criteria that the person deleted. */
  readonly missing: readonly CriterionColumn[];
};
