import type { EffectVerdict } from '#domain/progress/action';
import type { Improvement } from '#domain/progress/improvement';
import type { ThemeVerdict } from '#domain/progress/theme-state';
import type { Wave } from '#domain/wave';
import type { StoredAction, StoredEffect } from '../stored/action.ts';
import { improvementBetween, type WaveMeasure } from './wave-measure.ts';
import { wavesOf } from './waves-of.ts';

const verdicts = {
  proven: 'better',
  regressed: 'worse',
  'not-proven': 'not-distinguishable',
  'too-few': 'too-few',
  'no-data': 'too-few',
  'not-comparable': 'not-comparable',
} as const satisfies Readonly<Record<ThemeVerdict, EffectVerdict>>;

/** What a wave says of an action, the wave it was decided in beside it; undefined when it changes nothing. */
export async function measureAction(
  measuring: WaveMeasure,
  action: StoredAction,
): Promise<StoredAction | undefined> {
  const { wave, source } = measuring;
  const decided = source.register.waves.find(({ code }) => code === action.decidedWave);
  if (!isMeasured(action) || decided === undefined) return undefined;
  const due = dueWaveOf(measuring, action, decided);
  if (!isClosed(due) || !isClosed(decided) || due.from > wave.from)
    return action.effect === null ? { ...action, effect: waiting } : undefined;
  if (due.code !== wave.code && action.effect?.wave === due.code) return undefined;
  const place = { platform: action.platform, wave: due, before: decided, told: action };
  return { ...action, effect: effectOf(due, await improvementBetween(measuring, place)) };
}

const isMeasured = ({ state, theme, measuredBy }: StoredAction): boolean =>
  state !== 'dropped' && (theme !== null || measuredBy !== null);

const isClosed = (wave: Wave | undefined): wave is Wave => wave?.state === 'closed';

/** The first wave at or after the one it is due in; without one, the next after the decision. */
function dueWaveOf({ source }: WaveMeasure, action: StoredAction, decided: Wave): Wave | undefined {
  const { register } = source;
  const due = register.waves.find(({ code }) => code === action.dueWave);
  const isDue = ({ from, method }: Wave): boolean =>
    method === decided.method && from > decided.from && (due === undefined || from >= due.from);
  return wavesOf(register, action.platform).find(isDue);
}

const waiting: StoredEffect = { wave: null, verdict: 'waiting', value: null, low: null, high: null, n: null };

const effectOf = ({ code }: Wave, { verdict, value, low, high, n }: Improvement): StoredEffect => ({
  wave: code,
  verdict: verdicts[verdict],
  ...{ value, low, high, n },
});
