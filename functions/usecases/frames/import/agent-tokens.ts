import { createHmac, randomBytes } from 'node:crypto';
import { QualityError } from '#contract/error';
import type { Files } from '../../ports/files.ts';

const SALT_BYTES = 32;
const TOKEN_DIGITS = 16;
/** A wave has thousands of agents; a list that names more is not held whole. */
const MOST_KEPT = 100_000;

/** Where the salt of a wave lies: outside the tables, deleted when the wave closes. */
export const saltPath = (wave: string): string => `salts/${wave}`;

/** The token of an agent in this wave; empty for nobody. The same person is another token in another wave. */
export type AgentToken = (agent: string) => string;

/** The tokens under the salt of a wave. */
export function agentTokens(salt: Buffer): AgentToken {
  const kept = new Map<string, string>();
  return (named) => {
    const agent = named.trim().normalize('NFC');
    if (agent === '') return '';
    const known = kept.get(agent);
    if (known !== undefined) return known;
    const token = createHmac('sha256', salt).update(agent, 'utf8').digest('hex').slice(0, TOKEN_DIGITS);
    if (kept.size < MOST_KEPT) kept.set(agent, token);
    return token;
  };
}

/** The salt of a wave, made by whoever needs it first: of two at once both have the same. */
export async function saltOf(files: Files, wave: string): Promise<Buffer> {
  const path = saltPath(wave);
  const present = await bytesAt(files, path);
  if (present !== undefined) return present;
  await files.create(path, randomBytes(SALT_BYTES));
  const made = await bytesAt(files, path);
  if (made?.length !== SALT_BYTES) throw new QualityError('internal', { salt: 'missing' });
  return made;
}

async function bytesAt(files: Files, path: string): Promise<Buffer | undefined> {
  const pieces = await files.read(path);
  if (pieces === undefined) return undefined;
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
}
