import { digestOfText } from '../digest.ts';
import type { RowWrite } from '../ports.ts';
import { THEME_STEPS } from '../row-keys.ts';
import type { Session } from '../session.ts';
import type { StoredThemeStep } from '../stored/theme-step.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const BITS = 5;
const HEX_BITS = 4;
/** Sixteen letters of five bits. */
const CHANCE_HEX = 20;

/**
 * A line of the history. Its key is a ULID of the instant and of what was asked, not of chance: a commit decided again
 * writes the same line.
 */
export const stepRow = (session: Session, step: StoredThemeStep): RowWrite => ({
  key: THEME_STEPS + ulidOf(session.clock.now(), `${session.requestId}#${step.platform}#${step.theme}`),
  version: 0,
  value: step,
});

function ulidOf(milliseconds: number, text: string): string {
  const chance = BigInt(`0x${digestOfText(text).slice(0, CHANCE_HEX)}`);
  const letters = (CHANCE_HEX * HEX_BITS) / BITS;
  return base32(BigInt(milliseconds), TIME_LENGTH) + base32(chance, letters);
}

function base32(value: bigint, length: number): string {
  const digits = Array.from({ length }, (_, place) => {
    const shift = BigInt((length - 1 - place) * BITS);
    return ALPHABET[Number((value >> shift) & 31n)] ?? '';
  });
  return digits.join('');
}
