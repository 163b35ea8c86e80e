import type { Files } from '../ports/files.ts';
import { wavePath } from '../frames/frame-paths.ts';
import { wholeLines } from '../frames/lines/byte-lines.ts';
import { isToken, numberOf, type AgentNumbers } from './agent-numbers.ts';

/** The files whose lines end with a token: contacts of a frozen frame, and parts of one that is not. */
const HAS_TOKENS = /\/(contacts\.tsv|parts\/[^/]+\.tsv)$/;

export const tokenFiles = async (files: Files, wave: string): Promise<readonly string[]> =>
  (await files.list(wavePath(wave))).filter((path) => HAS_TOKENS.test(path));

/** Adds the tokens of a file to those of its platforms. */
export async function collectFileTokens(
  files: Files,
  path: string,
  found: (platform: string, token: string) => void,
): Promise<void> {
  for await (const { platform, token } of linesOf(files, path)) if (isToken(token)) found(platform, token);
}

/** Writes a file again with numbers for tokens, unless it holds none any more. */
export async function numberFile(files: Files, path: string, numbers: AgentNumbers): Promise<void> {
  let hasTokens = false;
  for await (const { token } of linesOf(files, path)) if ((hasTokens = isToken(token))) break;
  if (!hasTokens) return;
  const writer = files.writer(path);
  for await (const lines of pieces(files, path))
    await writer.write(Buffer.from(lines.map((line) => numbered(line, numbers)).join('')));
  await writer.end();
}

function numbered(line: string, numbers: AgentNumbers): string {
  const { platform, start, token } = read(line);
  return `${start}${numberOf(numbers, platform, token) ?? ''}\n`;
}

async function* linesOf(files: Files, path: string) {
  for await (const lines of pieces(files, path)) yield* lines.map(read);
}

async function* pieces(files: Files, path: string): AsyncGenerator<readonly string[]> {
  const content = await files.read(path);
  if (content === undefined) return;
  for await (const lines of wholeLines(content))
    yield lines
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
}

/** The platform comes first, the token last. */
function read(line: string) {
  const [platform = ''] = line.split('\t', 1);
  const last = line.lastIndexOf('\t') + 1;
  return { platform, start: line.slice(0, last), token: line.slice(last) };
}
