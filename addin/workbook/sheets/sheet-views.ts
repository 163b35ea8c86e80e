import type { ApiFailure } from '../../api/api-failure.ts';
import { createObservable, type Observable } from '../../api/observable.ts';
import type { Twin } from '../office/find-twins.ts';
import type { SheetReport } from '../sync/sheet-report.ts';
import type { OpenSheet } from './open-sheet.ts';

/** What the pane shows of one sheet. */
export type SheetView = {
  readonly open: OpenSheet;
  readonly report: SheetReport | undefined;
  readonly busy: 'opening' | 'pulling' | 'pushing' | 'withdrawing' | undefined;
  readonly failure: ApiFailure | 'table-gone' | undefined;
  /** Sheets of the workbook that are copies of it: what is typed there goes nowhere. */
  readonly twins: readonly Twin[];
  /** Headings of the columns that the person deleted: they are exchanged no more, and erase nothing. */
  readonly lostColumns: readonly string[];
};

const nothingKnown = {
  report: undefined,
  busy: undefined,
  failure: undefined,
  twins: [],
  lostColumns: [],
} as const;

/** The sheets of the workbook as the pane shows them, in the order they were found. */
export class SheetViews {
  readonly shown: Observable<readonly SheetView[]> = createObservable<readonly SheetView[]>([]);

  get opened(): readonly OpenSheet[] {
    return this.shown.get().map(({ open }) => open);
  }

  find(id: string): SheetView | undefined {
    return this.shown.get().find(({ open }) => open.id === id);
  }

  /** Shows a sheet, or keeps showing what was known of it. */
  put(open: OpenSheet): void {
    const known = this.find(open.id);
    const others = this.shown.get().filter((view) => view !== known);
    this.shown.set([...others, { ...nothingKnown, ...known, open }]);
  }

  change(id: string, change: Partial<Omit<SheetView, 'open'>>): void {
    this.shown.set(this.shown.get().map((view) => (view.open.id === id ? { ...view, ...change } : view)));
  }

  clear(): void {
    this.shown.set([]);
  }
}
