import { Refusal } from './refusal.ts';
import type { EntryRefusal } from './validate-entry.ts';
import type { Workbook } from './workbook.ts';

/** What a gesture of the person came to. */
export type Outcome =
  | { readonly done: true }
  | { readonly done: false; readonly reason: 'validation'; readonly alert: EntryRefusal }
  | { readonly done: false; readonly reason: 'refused'; readonly message: string };

export const done: Outcome = { done: true };

/** One gesture of the person: one step of undo, and Excel's own refusals as an outcome. */
export function gesture(workbook: Workbook, work: () => void): Outcome {
  try {
    workbook.as('person', work);
    return done;
  } catch (error) {
    if (error instanceof Refusal) return { done: false, reason: 'refused', message: error.message };
    throw error;
  }
}
