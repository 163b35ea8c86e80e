import type { KeyRange } from './ports.ts';

/** Every key that starts with a prefix, whatever follows; the prefix ends with an ASCII character. */
export function keysStarting(prefix: string): Pick<KeyRange, 'from' | 'to'> {
  const last = prefix.charCodeAt(prefix.length - 1);
  return { from: prefix, to: `${prefix.slice(0, -1)}${String.fromCharCode(last + 1)}` };
}
