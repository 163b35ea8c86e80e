import type { CriterionColumn } from '../draft-columns.ts';
import type { DraftPlace, DraftProblem, DraftProblemCode } from '../draft-problem.ts';
import type { RawCriterion } from '../raw-draft.ts';
import { cellText } from '../cells/plain.ts';

type Of = { readonly value?: string; readonly detail?: string };

/** What was found wrong while a draft was read. */
export class FoundProblems {
  readonly list: DraftProblem[] = [];

  note(place: DraftPlace, code: DraftProblemCode, { value = '', detail = '' }: Of = {}): void {
    this.list.push({ place, code, value, detail });
  }

  /** In a row of the criteria: the value is what its cell holds. */
  noteCell(line: CriterionLine, column: CriterionColumn, code: DraftProblemCode, detail = ''): void {
    const value = cellText(line.cells[column]);
    this.note({ table: 'criteria', row: line.row, column }, code, { value, detail });
  }

  has(row: number): boolean {
    return this.list.some(({ place }) => place.table === 'criteria' && place.row === row);
  }
}

/** A row of the criteria by its place, from 0. */
export type CriterionLine = { readonly row: number; readonly cells: RawCriterion };
