/** Tells which keys waited too long, with one timer however many wait. */
export type Deadline = {
  readonly start: (key: string) => void;
  readonly stop: (key: string) => void;
};

export function createDeadline(ms: number, late: (key: string) => void): Deadline {
  /** Oldest first: all wait equally long. */
  const ends = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sweep = (): void => {
    timer = undefined;
    const now = performance.now();
    for (const [key, end] of ends) {
      if (end > now) break;
      ends.delete(key);
      late(key);
    }
    arm();
  };
  const arm = (): void => {
    const [next] = ends.values();
    if (timer !== undefined || next === undefined) return;
    timer = setTimeout(sweep, Math.max(1, next - performance.now()));
  };

  return {
    start(key) {
      ends.delete(key);
      ends.set(key, performance.now() + ms);
      arm();
    },
    stop(key) {
      ends.delete(key);
      if (ends.size > 0) return;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
