import { waveSchema, type WaveView } from '#contract/wave';
import type { Wave } from '#domain/wave';
import type { AuditNote, Check } from '../ports.ts';
import { requireWave } from '../read-register.ts';
import { ORGANISATION, waveKey } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import { waveView } from './wave-view.ts';

export type WaveChange = {
  readonly operation: string;
  readonly code: string;
  /** The wave as it becomes and what that rests on; throws when it may not. */
  readonly change: (wave: Wave) => Promise<WaveStep> | WaveStep;
};

export type WaveStep = {
  readonly wave: Wave;
  readonly checks?: readonly Check[];
  readonly detail?: AuditNote['detail'];
};

/** One step in the life of a wave, decided on the wave as it is and written only if it still is. */
export function changeWave(session: Session, { operation, code, change }: WaveChange): Promise<WaveView> {
  return session.store.ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: waveSchema,
    decide: async () => {
      const { wave, version } = await requireWave(session.store, code);
      const step = await change(wave);
      const answer = waveView(step.wave);
      const audit = auditNote(session, operation, {
        wave: code,
        revision: answer.revision,
        ...step.detail,
      });
      const writes = [{ key: waveKey(code), version, value: answer }];
      return { answer, commit: { writes, checks: step.checks ?? [], audit } };
    },
  });
}
