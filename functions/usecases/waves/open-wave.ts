import { QualityError } from '#contract/error';
import type { WaveView } from '#contract/wave';
import { changeWave } from './change-wave.ts';
import type { Session } from '../session.ts';

/** Opens a planned wave: it takes contacts and evaluations from now on. */
export const openWave = (session: Session, code: string): Promise<WaveView> =>
  changeWave(session, {
    operation: 'open-wave',
    code,
    change: (wave) => {
      if (wave.state !== 'planned') throw new QualityError('conflict', { state: wave.state });
      return { wave: { ...wave, state: 'open' } };
    },
  });
