const EMPTY = 0;
const FIRST_SIZE = 1 << 16;

/**
 * Remembers millions of ids in 16 bytes each: of an id a digest of 53 bits is kept. Two ids among ten million share one
 * with a probability of less than one in a hundred; the second would then be taken for a repetition.
 */
export class SeenIds {
  #slots = new Float64Array(FIRST_SIZE);
  #count = 0;

  /** False when this id was seen before. */
  add(id: string): boolean {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const isNew = place(this.#slots, digest(id));
    if (isNew) this.#count += 1;
    return isNew;
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2);
    for (const digest of this.#slots) if (digest !== EMPTY) place(larger, digest);
    this.#slots = larger;
  }
}

function place(slots: Float64Array, digest: number): boolean {
  for (let at = digest % slots.length; ; at = (at + 1) % slots.length) {
    if (slots[at] === digest) return false;
    if (slots[at] !== EMPTY) continue;
    slots[at] = digest;
    return true;
  }
}

/** cyrb53 of bryc (public domain): two streams of 32 bits, mixed; never 0. */
function digest(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0) + 1;
}
