import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A place in an order that nobody chose: lowercase hex SHA-256 of the texts, joined by `|`. */
export const hashOf = (...texts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(texts.join('|'))));
