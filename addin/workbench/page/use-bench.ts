import { useEffect, useReducer } from 'preact/hooks';
import type { Bench } from './bench.ts';

/** Draws the component again whenever the bench changes. */
export function useBench(bench: Bench): void {
  const [, draw] = useReducer((count: number, _action: undefined) => count + 1, 0);
  useEffect(() => bench.onChange(() => draw(undefined)), [bench]);
}
