import { digestOf } from '../digest.ts';
import type { Person } from '../ports.ts';

/** Crockford's: no letter that is read for a digit. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A hundred bits: nobody guesses one. */
const LENGTH = 20;
const GROUP = 5;

/** A new code, written in groups as `7KQ2M-9TRBC-3VWX4-N8HJP`. */
export function newInvitationCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return grouped(Array.from(bytes, (byte) => SYMBOLS[byte % SYMBOLS.length] ?? '').join(''));
}

/** The code as it was given, however it was copied: spaces, small letters, O for 0, I or L for 1. */
export function readInvitationCode(typed: string): string {
  const text = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return grouped(text.replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
}

const grouped = (text: string): string => text.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';

/**
 * Whoever holds the code, as the directory knows people: the organisation of a code is found without reading any
 * other, from a digest that says nothing of the code. No token speaks for a tenant whose name holds an `@`.
 */
export const bearerOf = (code: string): Person => bearer(digestOf(['invitation', code]));

/** The same, of a code that was used, of which the digest alone is kept. */
export const bearer = (objectId: string): Person => ({ tenant: '@invitation', objectId });
