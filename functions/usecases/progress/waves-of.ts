import type { Wave } from '#domain/wave';
import type { Register } from '../read-register.ts';

/** The waves that evaluate a platform, the earliest first. */
export const wavesOf = ({ waves }: Register, platform: string): readonly Wave[] =>
  waves
    .filter(({ platforms }) => platforms.includes(platform))
    .toSorted((one, other) => (one.from + one.code < other.from + other.code ? -1 : 1));

/** What later waves of a platform are compared with unless somebody says: the last one closed, else the one that goes on. */
export function usualBaseline(register: Register, platform: string): Wave | undefined {
  const own = wavesOf(register, platform);
  return own.findLast(({ state }) => state === 'closed') ?? own.findLast(({ state }) => state === 'open');
}
