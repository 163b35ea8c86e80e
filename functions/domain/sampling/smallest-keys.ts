import { byteOrder } from './byte-order.ts';

/** A contact with its place in the order of a draw. */
export type Keyed = { readonly id: string; readonly key: string };

export type SmallestKeys<Contact extends Keyed> = {
  readonly offer: (contact: Contact) => void;
  /** Those kept, the first of the draw first. */
  readonly ascending: () => readonly Contact[];
};

/** Keys are lowercase hex, whose order is that of their code units; equal ones by the bytes of the id. */
export const byKey = (a: Keyed, b: Keyed): number =>
  a.key === b.key ? byteOrder(a.id, b.id) : a.key < b.key ? -1 : 1;

/**
 * Keeps the `most` smallest keys of however many are offered, in any order: a heap whose top is the largest kept.
 * Its memory is that of what it keeps.
 */
export function smallestKeys<Contact extends Keyed>(most: number): SmallestKeys<Contact> {
  const heap: Contact[] = [];
  return {
    offer: (contact) => {
      const top = heap[0];
      if (heap.length < most) rise(heap, contact);
      else if (top !== undefined && byKey(contact, top) < 0) sink(heap, contact);
    },
    ascending: () => [...heap].sort(byKey),
  };
}

/** Puts it last, then above every parent that is smaller. */
function rise<Contact extends Keyed>(heap: Contact[], contact: Contact): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || byKey(parent, contact) >= 0) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = contact;
}

/** Takes the place of the top, then goes below every child that is larger. */
function sink<Contact extends Keyed>(heap: Contact[], contact: Contact): void {
  let at = 0;
  for (;;) {
    const below = largerChild(heap, at);
    const child = heap[below];
    if (child === undefined || byKey(child, contact) <= 0) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = contact;
}

function largerChild(heap: readonly Keyed[], at: number): number {
  const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
  return left !== undefined && right !== undefined && byKey(right, left) > 0 ? 2 * at + 2 : 2 * at + 1;
}
