import { QualityError } from '#contract/error';
import type { WaveView } from '#contract/wave';
import { changeWave } from './change-wave.ts';
import type { Session } from '../session.ts';

/**
 * Reopens a closed wave under the next revision. What was sampled is known by then: it takes no new
 * contacts. The snapshot of the revision before stays.
 */
export const reopenWave = (session: Session, code: string, reason: string): Promise<WaveView> =>
  changeWave(session, {
    operation: 'reopen-wave',
    code,
    change: (wave) => {
      if (wave.state !== 'closed') throw new QualityError('conflict', { state: wave.state });
      const reopened = { state: 'open', revision: wave.revision + 1, takesContacts: false } as const;
      return { wave: { ...wave, ...reopened }, detail: { reason } };
    },
  });
