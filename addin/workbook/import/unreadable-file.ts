/** Why a file is not read, or not to its end. */
export const unreadableFiles = [
  'empty',
  'not-a-table',
  /** `.xls`, or a workbook behind a password. */
  'old-workbook',
  'not-xlsx',
  'too-large',
  /** An archive that holds more than it says. */
  'untrue-zip',
  'too-many-rows',
  /** A quotation mark that nothing closes. */
  'open-quote',
  'unknown-headings',
  /** The column said to name platforms names too many. */
  'too-many-names',
] as const;
export type UnreadableFile = (typeof unreadableFiles)[number];

/** Thrown by every step of reading a file; `line` is where, when it is known. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly reason: UnreadableFile;
  readonly line: number | undefined;

  constructor(reason: UnreadableFile, line?: number, options: ErrorOptions = {}) {
    super(reason, options);
    this.reason = reason;
    this.line = line;
  }
}

/** Why reading failed, when it is the file's fault. The readers are a script of their own: their class is another one. */
export function unreadableIn(
  failure: unknown,
): { readonly reason: UnreadableFile; readonly line?: number } | undefined {
  if (!(failure instanceof Error) || !('reason' in failure)) return undefined;
  const reason = unreadableFiles.find((one) => one === failure.reason);
  if (reason === undefined) return undefined;
  return 'line' in failure && typeof failure.line === 'number' ? { reason, line: failure.line } : { reason };
}
