import * as z from 'zod';
import type { Wave } from '#domain/wave';
import { saltPath } from '../frames/import/agent-tokens.ts';
import { AGENTS, waveScope } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { keepNumbers, numbersPath, numberTokens, readNumbers, type AgentNumbers } from './agent-numbers.ts';
import { forgettingNote, onceOn, type ForgettingWork } from './forgetting-work.ts';
import { collectFileTokens, numberFile, tokenFiles } from './token-files.ts';
import { collectRowTokens, numberRows } from './token-rows.ts';

/**
 * Deletes the salt of a wave that takes no contacts any more, then gives its agents numbers instead of tokens, the
 * same ones everywhere in the wave. The numbers are decided once and kept aside until every row and file has them:
 * cut after any step and run again, it comes to the same end.
 */
export async function forgetAgents(work: ForgettingWork, wave: Wave): Promise<void> {
  const { files } = work.store;
  await files.remove([saltPath(wave.code)]);
  const kept = await readNumbers(files, wave.code);
  const numbers = kept ?? (await keepNumbers(files, wave.code, await decideNumbers(work, wave)));
  for (const path of await tokenFiles(files, wave.code)) await numberFile(files, path, numbers);
  for (const platform of wave.platforms) await numberRows(work, { wave: wave.code, platform }, numbers);
  await sayForgotten(work, wave, numbers);
  await files.remove([numbersPath(wave.code)]);
}

async function decideNumbers(work: ForgettingWork, wave: Wave): Promise<AgentNumbers> {
  const { files } = work.store;
  const tokens = new Map<string, Set<string>>();
  const found = (platform: string, token: string): void => {
    const own = tokens.get(platform) ?? new Set();
    tokens.set(platform, own.add(token));
  };
  for (const path of await tokenFiles(files, wave.code)) await collectFileTokens(files, path, found);
  for (const platform of wave.platforms) await collectRowTokens(work, { wave: wave.code, platform }, found);
  return numberTokens(tokens);
}

/** Once said, the wave is not looked at again. */
async function sayForgotten(work: ForgettingWork, { code }: Wave, numbers: AgentNumbers): Promise<void> {
  const { ledger } = work.store;
  const scope = waveScope(code);
  await ledger.commit({
    scope,
    idempotency: onceOn('forget-agents', scope, [{ key: AGENTS, version: 0 }]),
    answer: z.object({}),
    decide: async () => {
      if ((await ledger.rows(scope, [AGENTS])).has(AGENTS)) return { answer: {} };
      const agents = [...numbers.values()].reduce((sum, own) => sum + own.size, 0);
      const writes = [{ key: AGENTS, version: 0, value: { at: instantOf(work.clock), agents } }];
      return {
        answer: {},
        commit: { writes, audit: forgettingNote(work, 'forget-agents', { wave: code, agents }) },
      };
    },
  });
}
