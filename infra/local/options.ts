import { parseArgs } from 'node:util';
import { StartRefusal } from './start-refusal.ts';

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

const known = {
  today: { type: 'string' },
  port: { type: 'string' },
  https: { type: 'boolean' },
  directory: { type: 'string' },
} as const;
const usage = 'npm start -- [--today 2020-05-25] [--port 3000] [--https] [--directory .data]';

/** Reads the command line. Throws StartRefusal. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parse(args);
  return {
    today: values.today === undefined ? undefined : readDay(values.today),
    port: readPort(values.port ?? '3000'),
    https: values.https ?? false,
    directory: values.directory === undefined ? '.data' : readDirectory(values.directory),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known });
  } catch (cause) {
    const said = args.join(' ');
    throw new StartRefusal(
      { fr: `« ${said} » n’est pas compris : ${usage}`, en: `"${said}" is not understood: ${usage}` },
      { cause },
    );
  }
}

/** Of this century: contacts of other times are a slip of the finger. */
function readDay(text: string): string {
  const instant = Date.parse(`${text}T00:00:00Z`);
  const exists = Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text) || !exists)
    throw new StartRefusal({
      fr: `--today ${text} : un jour s’écrit 2020-05-25.`,
      en: `--today ${text}: a day is written 2020-05-25.`,
    });
  return text;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new StartRefusal({
      fr: `--port ${text} : un port est un nombre de 0 à 65535.`,
      en: `--port ${text}: a port is a number from 0 to 65535.`,
    });
  return port;
}

function readDirectory(text: string): string {
  if (text === '')
    throw new StartRefusal({
      fr: '--directory : il manque le nom du dossier.',
      en: '--directory: the name of the folder is missing.',
    });
  return text;
}
