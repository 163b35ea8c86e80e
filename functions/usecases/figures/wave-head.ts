import type { Member } from '#domain/role';
import type { Wave } from '#domain/wave';
import { digestOf } from '../digest.ts';
import { volumesMark, type Register } from '../read-register.ts';
import { ORGANISATION, SETTINGS, waveKey } from '../row-keys.ts';
import { frozenFor } from './frozen-for.ts';

/** By platform of the wave, the sequence of its rows. */
export type Sequences = ReadonlyMap<string, number>;

type HeadOf = { readonly wave: Wave; readonly register: Register; readonly sequences: Sequences };

/**
 * A text that differs as soon as a figure of the wave may, for this person: the rows of any of its platforms, a volume,
 * the register or the wave itself changed. Figures that are frozen have the head of where they lie.
 */
export function waveHead(member: Member, { wave, register, sequences }: HeadOf): string {
  const at = frozenFor(member, wave);
  if (at !== undefined) return `${wave.state}-${wave.revision}-${at.name}`;
  const rows = [...register.versions].filter(
    ([key]) => key === SETTINGS || key === waveKey(wave.code) || isEntity(key),
  );
  const parts = wave.platforms.map((code) => `${code}@${sequences.get(code) ?? 0}`);
  const mark = `${ORGANISATION}@${volumesMark(register)}`;
  return digestOf([mark, ...rows.map(([key, version]) => `${key}@${version}`), ...parts]);
}

const isEntity = (key: string): boolean => key.startsWith('PLATFORM#') || key.startsWith('PROVIDER#');
