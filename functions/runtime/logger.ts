/** Codes, counts and durations: nothing that names a person or a contact. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** One JSON object a line; real time, since logs are read beside those of AWS. */
export const createLogger =
  (write: (line: string) => void): Log =>
  (level, event, fields = {}) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);

export const standardLogger: Log = createLogger((line) => {
  process.stdout.write(line);
});
