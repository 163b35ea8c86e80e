import { formOf, stateOf, type ContactToFill, type SentForm } from './contact-to-fill.ts';
import type { Match } from './match-names.ts';

/** Something that was matched: what it is called, and whether it is heard or read. */
export type Matched = { readonly name: string; readonly form: SentForm; readonly match: Match };

export type Placed = {
  readonly key: string;
  readonly name: string;
  readonly form: SentForm;
  readonly contact: ContactToFill;
};
export type Unplaced = {
  readonly name: string;
  readonly match: Exclude<Match, { readonly contact: string }>;
};

/** What becomes of everything chosen, before anything is sent. */
export type SendingPlan = {
  readonly ready: readonly Placed[];
  /** Their contact has one already: a recording, or the transcript of what was said. */
  readonly there: readonly Placed[];
  readonly pastEnd: readonly Placed[];
  readonly otherForm: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  /** Contacts without a recording that nothing was found for. */
  readonly without: readonly ContactToFill[];
};

/** @param now ISO instant of the server's business time */
export function planSending(
  contacts: ReadonlyMap<string, ContactToFill>,
  things: readonly Matched[],
  now: string,
): SendingPlan {
  const plan: Record<PlaceName, Placed[]> = { ready: [], there: [], pastEnd: [], otherForm: [] };
  const unplaced: Unplaced[] = [];
  for (const { name, form, match } of things) {
    const contact = 'contact' in match ? contacts.get(match.contact) : undefined;
    if (contact !== undefined)
      plan[placeOf(contact, form, now)].push({ key: match.key, name, form, contact });
    else if (!('contact' in match)) unplaced.push({ name, match });
  }
  const served = new Set([...plan.ready, ...plan.there].map((placed) => placed.contact.contact));
  const without = [...contacts.values()].filter(
    (contact) => !served.has(contact.contact) && isExpecting(contact, now),
  );
  return { ...plan, unplaced, without };
}

type PlaceName = 'ready' | 'there' | 'pastEnd' | 'otherForm';

/** A sound cannot be of what was written; a text of what was said is its transcript. */
function placeOf(contact: ContactToFill, form: SentForm, now: string): PlaceName {
  const state = stateOf(contact, form);
  if (state === 'gone' || isPast(contact, now)) return 'pastEnd';
  if (form === 'audio' && formOf(contact) === 'writing') return 'otherForm';
  return state === 'ready' ? 'there' : 'ready';
}

const isPast = ({ end }: ContactToFill, now: string): boolean => Date.parse(end) <= Date.parse(now);

/** Nothing came yet, and something still may. */
export const isExpecting = (contact: ContactToFill, now: string): boolean =>
  contact.state !== 'gone' && contact.state !== 'ready' && !isPast(contact, now);
