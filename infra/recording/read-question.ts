import { parseArgs } from 'node:util';
import { RecordingRefusal } from './recording-refusal.ts';

export const questions = ['where', 'heard', 'gone'] as const;
export type Question = (typeof questions)[number];

/** What is asked of the recordings of one contact, and of which system. */
export type Asked = {
  readonly question: Question;
  readonly contact: string;
  readonly wave: string;
  /** Address of the system. */
  readonly at: string;
  /** Of a local system: who asks, by name; its first person unless given. */
  readonly as: string | undefined;
  /** The first one of who asks, unless given. */
  readonly organisation: string | undefined;
};

const usage =
  'npm run recording -- where|heard|gone <contact> --wave 2026-Q4 [--at http://localhost:3000] [--as "Claire Morel"] [--organisation atlas-auto]';

const text = { type: 'string' } as const;
const options = { wave: text, at: text, as: text, organisation: text };

/** What the command line asks. Throws RecordingRefusal. */
export function readQuestion(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args);
  const [named, contact, ...rest] = positionals;
  const question = questions.find((one) => one === named);
  const { wave, as, organisation, at = 'http://localhost:3000' } = values;
  if (question === undefined || contact === undefined || wave === undefined || rest.length > 0)
    throw misread(args);
  return { question, contact, wave, at: at.replace(/\/$/, ''), as, organisation };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw misread(args);
  }
}

const misread = (args: readonly string[]): RecordingRefusal =>
  new RecordingRefusal({
    fr: `« ${args.join(' ')} » n’est pas compris : ${usage}`,
    en: `"${args.join(' ')}" is not understood: ${usage}`,
  });
