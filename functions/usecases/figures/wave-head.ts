import type { Wave } from '#domain/wave';
import { digestOf } from '../digest.ts';
import { volumesMark, type Register } from '../read-register.ts';
import { ORGANISATION, SETTINGS, waveKey } from '../row-keys.ts';

/** By platform of the wave, the sequence of its rows. */
export type Sequences = ReadonlyMap<string, number>;

/**
 * A text that differs as soon as a figure of the wave may: the rows of any of its platforms, a volume, the
 * register or the wave itself changed. A closed wave has the head of its snapshot.
 */
export function waveHead(wave: Wave, register: Register, sequences: Sequences): string {
  const { snapshot } = wave;
  if (wave.state === 'closed' && snapshot !== undefined)
    return `closed-${snapshot.revision}-${snapshot.contentHash.slice(0, 16)}`;
  const rows = [...register.versions].filter(
    ([key]) => key === SETTINGS || key === waveKey(wave.code) || isEntity(key),
  );
  const parts = wave.platforms.map((code) => `${code}@${sequences.get(code) ?? 0}`);
  const mark = `${ORGANISATION}@${volumesMark(register)}`;
  return digestOf([mark, ...rows.map(([key, version]) => `${key}@${version}`), ...parts]);
}

const isEntity = (key: string): boolean => key.startsWith('PLATFORM#') || key.startsWith('PROVIDER#');
