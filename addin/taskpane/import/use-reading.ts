import { useEffect, useState } from 'preact/hooks';
import type { Walk } from '../../workbook/import/raw-table.ts';

/** A file being gone through, or gone through; what was read before stays until the next reading ends. */
export type Reading<Value> = {
  readonly value: Value | undefined;
  readonly busy: boolean;
  /** 0 to 1. */
  readonly share: number;
  readonly failure: unknown;
};

/** Goes through a file, and again whenever one of `on` changes; what is not awaited any more is stopped. */
export function useReading<Value>(
  read: (walk: Walk) => Promise<Value>,
  on: readonly unknown[],
): Reading<Value> {
  const [reading, setReading] = useState<Reading<Value>>({
    value: undefined,
    busy: true,
    share: 0,
    failure: undefined,
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (next: Partial<Reading<Value>>): void => {
      if (!signal.aborted) setReading((before) => ({ ...before, ...next }));
    };
    show({ busy: true, share: 0, failure: undefined });
    void read({ signal, onProgress: (share) => show({ share }) }).then(
      (value) => show({ value, busy: false }),
      (failure: unknown) => show({ value: undefined, busy: false, failure }),
    );
    return () => controller.abort();
  }, on);
  return reading;
}
