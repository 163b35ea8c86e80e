import type { Conditions, FailureKind } from './conditions.ts';
import type { ConditionSwitches } from './condition-switches.ts';

const groupSize = 3;

/**
 * Decides, in the order requests are made, which of them fail. One in three means one of each three, at a place drawn
 * from the seed: never four good ones in a row as pure chance gives.
 */
export class RequestFates {
  readonly #switches: ConditionSwitches;
  #seen = 0;

  constructor(switches: ConditionSwitches) {
    this.#switches = switches;
    switches.onChange((now, before) => {
      if (now.failing !== before.failing || now.seed !== before.seed) this.#seen = 0;
    });
  }

  /** How this request is to fail; undefined when it is not. */
  next(url: string): FailureKind | undefined {
    const { current } = this.#switches;
    if (current.failing === 'none' || !url.includes(current.failingPath)) return undefined;
    if (current.failing === 'next') this.#switches.set({ failing: 'none' });
    return current.failing !== 'one-in-three' || this.#isItsTurn(current) ? current.failure : undefined;
  }

  #isItsTurn({ seed }: Conditions): boolean {
    const group = Math.floor(this.#seen / groupSize);
    const place = this.#seen % groupSize;
    this.#seen += 1;
    return place === placeIn(group, seed);
  }
}

/** A whole number below the group's size that depends on seed and group alone. */
function placeIn(group: number, seed: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(group + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % groupSize;
}
