import { type Conditions, conditionsSchema, fairConditions } from './conditions.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;
type Listener = (now: Conditions, before: Conditions) => void;

const key = 'workbench-conditions';

/** The switches of this tab: set by the person or by a test, and found again when the page is loaded again. */
export class ConditionSwitches {
  readonly #kept: Kept;
  readonly #listeners = new Set<Listener>();
  #current: Conditions;

  /** `kept` is the tab's own storage. */
  constructor(kept: Kept) {
    this.#kept = kept;
    this.#current = conditionsSchema.safeParse(read(kept)).data ?? fairConditions;
  }

  get current(): Conditions {
    return this.#current;
  }

  /** Changes some of the conditions, from the next request on; throws when one is out of its range. */
  set(part: Partial<Conditions>): void {
    const before = this.#current;
    this.#current = conditionsSchema.parse({ ...before, ...part });
    this.#kept.setItem(key, JSON.stringify(this.#current));
    for (const listener of this.#listeners) listener(this.#current, before);
  }

  /** Everything as it should be. */
  reset(): void {
    this.set(fairConditions);
  }

  onChange(listener: Listener): void {
    this.#listeners.add(listener);
  }
}

function read(kept: Kept): unknown {
  try {
    const value: unknown = JSON.parse(kept.getItem(key) ?? 'null');
    return value;
  } catch {
    return undefined;
  }
}
