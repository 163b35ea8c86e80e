/** Reads the id out of the name of a file; undefined where the name is not of the pattern. */
export type NamePattern = (name: string) => string | undefined;

const PIECE = /\{(\w+)\}|\*/g;

/**
 * A pattern of names such as `Auto0_{id}_AGENT_{agent}_DT_{date}`: `{id}` is the contact, every other word in braces
 * and `*` stand for anything. Undefined when `{id}` is not in it, or twice.
 */
export function namePattern(written: string): NamePattern | undefined {
  const text = withoutExtension(written.trim());
  const pieces = [...text.matchAll(PIECE)];
  if (pieces.filter(([, word]) => word === 'id').length !== 1) return undefined;
  let source = '';
  let from = 0;
  for (const { index, 0: piece, 1: word } of pieces) {
    source += escaped(text.slice(from, index)) + (word === 'id' ? '(?<id>.+?)' : '.*?');
    from = index + piece.length;
  }
  const pattern = new RegExp(`^${source}${escaped(text.slice(from))}$`, 'iu');
  return (name) => pattern.exec(withoutExtension(name).normalize('NFC'))?.groups?.['id'];
}

/** `call.01.wav` is `call.01`. */
export const withoutExtension = (name: string): string => name.replace(/\.[A-Za-z][A-Za-z0-9]{1,4}$/, '');

const escaped = (text: string): string =>
  text.normalize('NFC').replace(/[.*+?^${}()|[\]\\-]/g, String.raw`\$&`);
