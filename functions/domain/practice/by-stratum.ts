import type { CodedContact } from './coding.ts';
import { stratumOf } from './practice-study.ts';

/** Contacts by stratum, in the order of strata. */
export const byStratum = (
  contacts: readonly CodedContact[],
): readonly (readonly [stratum: string, own: readonly CodedContact[]])[] => groupedBy(contacts, stratumOf);

/** Contacts by a text said of each, in its order. */
export function groupedBy(
  contacts: readonly CodedContact[],
  textOf: (contact: CodedContact) => string,
): readonly (readonly [text: string, own: readonly CodedContact[]])[] {
  const groups = new Map<string, CodedContact[]>();
  for (const contact of contacts) {
    const text = textOf(contact);
    const own = groups.get(text);
    if (own === undefined) groups.set(text, [contact]);
    else own.push(contact);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
