import type { Period } from './period.ts';
import type { Wave } from './wave.ts';

/**
 * The waves a period means: a code means that wave; a bare quarter its listening wave, and only where no
 * listening wave is of that quarter, the wave of that very code. More than one means: name one by its code.
 */
export function wavesOfPeriod<W extends NamedWave>(waves: readonly W[], period: Period): readonly W[] {
  if (period.kind === 'code') return waves.filter(({ code }) => code === period.code);
  const listening = waves.filter(
    ({ quarter, method }) => quarter === period.quarter && method === 'listening',
  );
  return listening.length > 0 ? listening : waves.filter(({ code }) => code === period.quarter);
}

type NamedWave = Pick<Wave, 'code' | 'quarter' | 'method'>;
