import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** By what a text is known without being kept: SHA-256, hex. */
export const textDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
