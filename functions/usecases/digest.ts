import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A short name of a list of texts: the same list, the same name. */
export const digestOf = (texts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts)))).slice(0, 32);

/** SHA-256, hex, of the UTF-8 bytes of a text: what `printf '%s' "$text" | sha256sum` says. */
export const digestOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
