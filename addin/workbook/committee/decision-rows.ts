import type { Decision } from '#contract/decision';
import type { Language } from '#domain/text';
import type { PageRow } from './planned-page.ts';

/** Columns: decision, its day, owner, due, done. Decisions as they are now, the earliest due first, those without a day last. */
export const decisionRows = (decisions: readonly Decision[], language: Language): readonly PageRow[] =>
  decisions
    .toSorted((one, other) => (one.dueDay ?? '9').localeCompare(other.dueDay ?? '9'))
    .map(({ decisionDay, decision, owner, dueDay, doneDay }) => ({
      cells: [
        decision,
        dayIn(decisionDay, language),
        owner ?? '',
        dayIn(dueDay, language),
        dayIn(doneDay, language),
      ],
    }));

/** `05/10/2026`, or `2026-10-05`. */
function dayIn(day: string | null, language: Language): string {
  if (day === null) return '';
  return language === 'fr' ? day.split('-').reverse().join('/') : day;
}
