import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The seed of a draw: what the brand chose and what the other party chose, so that neither decides alone. */
export const seedOf = (brandString: string, partyString: string): string => `${brandString}|${partyString}`;

/**
 * The place of a contact in the order of a draw: SHA-256 of the UTF-8 text `seed|id`, lowercase hex. Anybody finds it
 * again with `printf '%s|%s' "$seed" "$id" | sha256sum`; it depends on no other contact (statistics 1a).
 */
export const drawKey = (seed: string, id: string): string => digest(`${seed}|${id}`);

/** What is told of the brand's string before it is disclosed: SHA-256 of its UTF-8 text, hex. */
export const commitmentOf = (brandString: string): string => digest(brandString);

/** What names a list of drawn contacts: SHA-256 of their ids in the order given, each ended by a line feed. */
export const idsHash = (ids: readonly string[]): string => digest(ids.map((id) => `${id}\n`).join(''));
