import type { Wave } from '../wave.ts';

type Dated = Pick<Wave, 'code' | 'from' | 'method' | 'state'>;

/** The wave that another is compared with, or why there is none. */
export type WaveBefore<W extends Dated> =
  | { readonly kind: 'wave'; readonly wave: W }
  | { readonly kind: 'none'; readonly reason: 'no-wave-before' | 'method-differs' };

/** Of the waves of its method that began earlier and were opened, the latest. */
export function waveBefore<W extends Dated>(waves: readonly W[], wave: Dated): WaveBefore<W> {
  const earlier = waves.filter(({ from, state }) => from < wave.from && state !== 'planned');
  const own = earlier.filter(({ method }) => method === wave.method).sort(byBeginning);
  const latest = own.at(-1);
  if (latest !== undefined) return { kind: 'wave', wave: latest };
  return { kind: 'none', reason: earlier.length > 0 ? 'method-differs' : 'no-wave-before' };
}

const byBeginning = (one: Dated, other: Dated): number => {
  const [a, b] = [one.from + one.code, other.from + other.code];
  return a < b ? -1 : Number(a > b);
};
