import { parseArgs } from 'node:util';

/** What a person may say to `npm start --`. */
export type StartOptions = {
  /** First business day, `2020-05-25`; undefined is today. */
  readonly today: string | undefined;
  readonly port: number;
  /** Serves https with the developer certificate that Excel trusts. */
  readonly https: boolean;
  /** Folder of everything kept; each first day has its own below it. */
  readonly directory: string;
};

export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** Reads the command line; throws OptionError with a sentence for the person. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parse(args);
  return {
    today: values.today === undefined ? undefined : readDay(values.today),
    port: readPort(values.port ?? '3000'),
    https: values.https ?? false,
    directory: values.directory ?? '.data',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        today: { type: 'string' },
        port: { type: 'string' },
        https: { type: 'boolean' },
        directory: { type: 'string' },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new OptionError(`${reason} (npm start -- [--today 2020-05-25] [--port 3000] [--https])`, { cause });
  }
}

function readDay(text: string): string {
  const instant = Date.parse(`${text}T00:00:00Z`);
  const exists = Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !exists)
    throw new OptionError(`--today ${text}: a day is written 2020-05-25`);
  return text;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OptionError(`--port ${text}: 0 to 65535`);
  return port;
}
