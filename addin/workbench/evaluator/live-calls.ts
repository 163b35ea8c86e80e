import type { FormulaNode } from './dependency-index.ts';
import type { FunctionCall, FunctionCalls } from './function-calls.ts';

/** Which cells hold which call open, so that a call starts once and ends with the last cell that makes it. */
export class LiveCalls {
  readonly #calls: FunctionCalls;
  readonly #callers = new Map<string, Set<FormulaNode>>();
  readonly #keysOf = new Map<FormulaNode, ReadonlySet<string>>();

  constructor(calls: FunctionCalls) {
    this.#calls = calls;
  }

  callersOf(key: string): Iterable<FormulaNode> {
    return this.#callers.get(key) ?? [];
  }

  /** The cell makes exactly these calls now; an empty set when its formula is gone. */
  hold(node: FormulaNode, keys: ReadonlySet<string>): void {
    const before = this.#keysOf.get(node) ?? new Set<string>();
    for (const key of keys) {
      const callers = this.#callers.get(key) ?? new Set();
      this.#callers.set(key, callers.add(node));
    }
    for (const key of before) if (!keys.has(key)) this.#callers.get(key)?.delete(node);
    if (keys.size > 0) this.#keysOf.set(node, keys);
    else this.#keysOf.delete(node);
  }

  /** Starts the calls met for the first time, all together, and ends those no cell makes any more. */
  reconcile(unanswered: readonly FunctionCall[], started: Set<string>): void {
    const abandoned = [...this.#callers].filter(([, callers]) => callers.size === 0).map(([key]) => key);
    for (const key of abandoned) {
      this.#callers.delete(key);
      started.delete(key);
    }
    const fresh = unanswered.filter(({ key }) => this.#callers.has(key) && !started.has(key));
    for (const { key } of fresh) started.add(key);
    if (abandoned.length > 0) this.#calls.stop(abandoned);
    if (fresh.length > 0) this.#calls.start(fresh);
  }
}
