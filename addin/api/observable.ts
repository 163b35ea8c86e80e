/** A value and those who want to know when it changes. */
export type Observable<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Told after each change; answers how to stop. */
  readonly subscribe: (listener: (value: T) => void) => () => void;
};

export function createObservable<T>(initial: T): Observable<T> {
  const listeners = new Set<(value: T) => void>();
  let current = initial;
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of [...listeners]) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
