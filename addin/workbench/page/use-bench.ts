import { useEffect, useState } from 'preact/hooks';
import type { Bench } from './bench.ts';

/** Draws the component again whenever the bench changes. */
export function useBench(bench: Bench): void {
  const [, draw] = useState(0);
  useEffect(() => bench.onChange(() => draw((count) => count + 1)), [bench]);
}
