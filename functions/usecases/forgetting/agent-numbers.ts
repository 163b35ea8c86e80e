import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Files } from '../ports/files.ts';

/** By platform, the number of each token. */
export type AgentNumbers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Where the numbers of a wave lie while they take the place of its tokens; deleted right after. */
export const numbersPath = (wave: string): string => `salts/numbers/${wave}`;

const TOKEN = /^[0-9a-f]{16}$/;

/** Whether it was made from an agent's name; a number was not. */
export const isToken = (text: string | null): text is string => text !== null && TOKEN.test(text);

/** 1 to m in each platform, in an order that tells nothing: that of the tokens' own digests. */
export const numberTokens = (tokens: ReadonlyMap<string, ReadonlySet<string>>): AgentNumbers =>
  new Map(
    [...tokens].map(([platform, own]) => {
      const ordered = [...own].map((token) => ({ token, digest: digestOf(token) })).sort(byDigest);
      return [platform, new Map(ordered.map(({ token }, index) => [token, String(index + 1)]))];
    }),
  );

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const byDigest = (one: { digest: string }, other: { digest: string }): number =>
  one.digest < other.digest ? -1 : 1;

/** What a token becomes: nobody's when no number was kept for it, a number stays. */
export function numberOf(numbers: AgentNumbers, platform: string, token: string | null): string | null {
  return isToken(token) ? (numbers.get(platform)?.get(token) ?? null) : token;
}

const stored = z.record(z.string(), z.record(z.string(), z.string()));

/** Undefined when none are kept. */
export async function readNumbers(files: Files, wave: string): Promise<AgentNumbers | undefined> {
  const pieces = await files.read(numbersPath(wave));
  if (pieces === undefined) return undefined;
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  const parsed = stored.parse(JSON.parse(Buffer.concat(read).toString('utf8')));
  return new Map(Object.entries(parsed).map(([platform, own]) => [platform, new Map(Object.entries(own))]));
}

/** Keeps them unless some are kept already; answers those that are. */
export async function keepNumbers(files: Files, wave: string, numbers: AgentNumbers): Promise<AgentNumbers> {
  const plain = [...numbers].map(([platform, own]) => [platform, Object.fromEntries(own)]);
  await files.create(numbersPath(wave), Buffer.from(JSON.stringify(Object.fromEntries(plain))));
  return (await readNumbers(files, wave)) ?? numbers;
}
