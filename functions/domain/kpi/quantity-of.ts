import { measureOf, type Quantity } from '../activity/count-activity.ts';
import { handlingOf } from '../activity/handling.ts';
import type { CountedRecord } from '../activity/counted-record.ts';
import { measureIds } from '../activity/measure.ts';
import type { TermOf } from './indicator.ts';
import { reasonOf } from './reason-of.ts';

/** By code of a reason, whether its contacts are avoidable; a reason that nobody judged is absent. */
export type Judgements = ReadonlyMap<string, boolean>;

/** What a term of an indicator is in a record. */
export function quantityOf(of: TermOf, judgements: Judgements): Quantity {
  const measure = measureIds.find((id) => id === of);
  if (measure !== undefined) return measureOf(measure);
  if (of === 'handling') return handlingOf;
  const reason = reasonOf(of);
  if (reason !== undefined) return contactsOf((code) => code === reason);
  if (of === 'judged') return contactsOf((code) => judgements.has(code));
  if (of === 'avoidable') return contactsOf((code) => judgements.get(code) === true);
  return contactsOf(() => true);
}

/** Where contacts were counted by reason, a reason that is not among them had none. */
const contactsOf =
  (keeps: (code: string) => boolean): Quantity =>
  ({ reasons }: CountedRecord) => {
    if (reasons.size === 0) return undefined;
    const kept = [...reasons].filter(([code]) => keeps(code));
    return kept.reduce((total, [, { contacts }]) => total + contacts, 0);
  };
