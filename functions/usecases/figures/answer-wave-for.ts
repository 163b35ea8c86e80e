import type { Wave } from '#domain/wave';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerFrozen, answerLive, type WaveAnswers, type WaveAsk } from './answer-wave.ts';
import { frozenFor } from './frozen-for.ts';

/** Whoever sees rows: from the rows, or the snapshot of the closing. Everybody else: from the last release. */
export function answerWaveFor(
  session: Session,
  register: Register,
  { wave, asks }: { readonly wave: Wave; readonly asks: readonly WaveAsk[] },
): Promise<WaveAnswers> {
  const at = frozenFor(session.member, wave);
  return at === undefined
    ? answerLive(session, register, { wave, asks })
    : answerFrozen(session, register, { wave, at, asks });
}
