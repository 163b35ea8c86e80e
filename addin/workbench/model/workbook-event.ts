import type { Chart } from './chart.ts';
import type { Range } from './range.ts';
import type { Table } from './table.ts';
import type { CellValue } from './cell.ts';
import type { Visibility, Worksheet } from './worksheet.ts';

/** Who is editing: the person at the grid, the add-in through Office.js, a coauthor elsewhere. */
export type Author = 'person' | 'addin' | 'remote';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What Excel tells add-ins. `before` and `after` only come with the edit of a single cell. */
export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly range: Range;
      readonly changeType: ChangeType;
      readonly before?: CellValue;
      readonly after?: CellValue;
      readonly shift?: 'None' | 'Down' | 'Right' | 'Up' | 'Left';
    }
  | { readonly kind: 'formatted' | 'rowsSorted' | 'rowsHidden'; readonly range: Range }
  | { readonly kind: 'selected'; readonly range: Range }
  | {
      readonly kind: 'activated' | 'deactivated' | 'sheetAdded' | 'sheetDeleted' | 'calculated';
      readonly sheet: Worksheet;
    }
  | { readonly kind: 'sheetRenamed'; readonly sheet: Worksheet; readonly before: string }
  | { readonly kind: 'visibility'; readonly sheet: Worksheet; readonly before: Visibility }
  | {
      readonly kind: 'sheetMoved';
      readonly sheet: Worksheet;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: Table }
  | {
      readonly kind: 'chartAdded' | 'chartDeleted' | 'chartActivated' | 'chartDeactivated';
      readonly sheet: Worksheet;
      readonly chart: Chart;
    };

/** An event with its author, who is not told of it when it is the coauthor's own. */
export type AuthoredEvent = WorkbookEvent & { readonly author: Author };
