import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What JSON can hold; a member that is undefined is as if absent. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** SHA-256, hex, of what a closing froze: the same content has the same hash, whatever the order of its members. */
export const snapshotHash = (content: Json): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));

/**
 * JSON without freedom (RFC 8785): members sorted by code unit, no spaces, numbers as JavaScript writes them.
 * @throws RangeError for a number JSON has no word for
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`not in JSON: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .flatMap(([name, member]) => (member === undefined ? [] : [{ name, member }]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return `{${members.map(({ name, member }) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
