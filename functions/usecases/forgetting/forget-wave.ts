import * as z from 'zod';
import { forgetAt } from '#domain/forgetting/forget-at';
import type { Wave } from '#domain/wave';
import { FORGOTTEN, waveScope } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { forgetSample } from './contacts/forget-sample.ts';
import { forgetFacts } from './facts/forget-facts.ts';
import { forgettingNote, onceOn, type ForgettingWork } from './forgetting-work.ts';
import { forgetFrames } from './frames/forget-frames.ts';

const TWO_DAYS_MS = 172_800_000;

/**
 * Forgets what twelve months have passed over in a wave: frames, then contacts and facts of them. Once nothing of the wave can be named
 * any more it is said, and the wave is not looked at again.
 * @returns contacts forgotten now
 */
export async function forgetWave(work: ForgettingWork, wave: Wave): Promise<number> {
  const { store, clock } = work;
  // The first contact is of its first day at the earliest, whatever the time zone.
  if (clock.now() < forgetAt(`${wave.from}T00:00:00Z`, wave.timeZone) - TWO_DAYS_MS) return 0;
  if ((await store.ledger.rows(waveScope(wave.code), [FORGOTTEN])).has(FORGOTTEN)) return 0;
  const framesLeft = await forgetFrames(work, wave);
  let contacts = 0;
  for (const platform of wave.platforms) {
    contacts += await forgetSample(work, wave, platform);
    await forgetFacts(work, wave, platform);
  }
  const isOver = clock.now() > forgetAt(`${wave.to}T23:59:59Z`, wave.timeZone) + TWO_DAYS_MS;
  if (isOver && framesLeft === 0) await sayForgotten(work, wave);
  return contacts;
}

async function sayForgotten(work: ForgettingWork, { code }: Wave): Promise<void> {
  const { ledger } = work.store;
  const scope = waveScope(code);
  await ledger.commit({
    scope,
    idempotency: onceOn('forget-wave', scope, [{ key: FORGOTTEN, version: 0 }]),
    answer: z.object({}),
    decide: async () => {
      if ((await ledger.rows(scope, [FORGOTTEN])).has(FORGOTTEN)) return { answer: {} };
      const writes = [{ key: FORGOTTEN, version: 0, value: { at: instantOf(work.clock) } }];
      return { answer: {}, commit: { writes, audit: forgettingNote(work, 'forget-wave', { wave: code }) } };
    },
  });
}
