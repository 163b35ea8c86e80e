import type { Theme } from '../theme.ts';
import type { ThemeState, ThemeVerdict } from './theme-state.ts';

/** A theme that a wave was measured for. */
export type MeasuredTheme = {
  readonly theme: Theme;
  readonly state: ThemeState;
  /** Of its interval against the baseline and, once proven, against the wave that proved it. */
  readonly verdict: ThemeVerdict;
  /** The wave that proved it is the one measured now: said again, it maintains nothing. */
  readonly isAgain: boolean;
};

export type NextTheme = {
  readonly theme: Theme;
  readonly state: ThemeState;
  /** It was proven and is not any more. */
  readonly reopened: boolean;
};

/** What becomes of a proven theme; `reopen` waits for the place of the active one. */
type Step = ThemeState | 'reopen';

/** By state and verdict, when the wave is a new one. */
const steps: Readonly<Record<ThemeState, Readonly<Record<ThemeVerdict, Step>>>> = {
  queued: stays('queued'),
  active: { ...stays('active'), proven: 'proven' },
  proven: { ...stays('proven'), proven: 'maintained', regressed: 'reopen' },
  maintained: { ...stays('maintained'), regressed: 'reopen' },
};

/** The wave that proved it, measured once more since it was reopened and closed again: what it proved may be gone. */
const again: Readonly<Record<ThemeVerdict, Step>> = {
  ...stays('proven'),
  'not-proven': 'reopen',
  regressed: 'reopen',
};

/**
 * What a wave makes of the themes of a platform. Only an interval above 0 proves one, only a proven one is maintained,
 * one that regressed is worked on again: at once when nothing else is active, else it is the first of the queue. Two
 * are never active, so an active one that is proven makes room first.
 */
export function nextStates(measured: readonly MeasuredTheme[]): readonly NextTheme[] {
  const taken = measured.map((one) => ({ one, step: stepOf(one) }));
  let isFree = !taken.some(({ step }) => step === 'active');
  return taken.map(({ one: { theme }, step }): NextTheme => {
    if (step !== 'reopen') return { theme, state: step, reopened: false };
    const state = isFree ? 'active' : 'queued';
    isFree = false;
    return { theme, state, reopened: true };
  });
}

const stepOf = ({ state, verdict, isAgain }: MeasuredTheme): Step =>
  isAgain && state === 'proven' ? again[verdict] : steps[state][verdict];

function stays(state: ThemeState): Readonly<Record<ThemeVerdict, ThemeState>> {
  return {
    proven: state,
    'not-proven': state,
    regressed: state,
    'too-few': state,
    'not-comparable': state,
    'no-data': state,
  };
}
