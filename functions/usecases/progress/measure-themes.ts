import type { Improvement } from '#domain/progress/improvement';
import { nextStates, type NextTheme } from '#domain/progress/next-state';
import type { Wave } from '#domain/wave';
import type { StoredMeasure, StoredTheme } from '../stored/theme.ts';
import { measureOf } from './measure.ts';
import { readSample } from './read-sample.ts';
import { requiredFor } from './required-for.ts';
import { improvementBetween, type WaveMeasure } from './wave-measure.ts';

/** A theme that a wave was measured for. */
export type MeasuredTheme = {
  readonly before: StoredTheme;
  readonly after: StoredTheme;
  /** Against its baseline. */
  readonly improvement: Improvement;
  /** What decided on its state: against the wave that proved it, where it fell below that one. */
  readonly decisive: Improvement;
};

/** What a wave makes of the themes of one platform that it is the latest to measure. */
export async function measureThemes(
  measuring: WaveMeasure,
  themes: readonly StoredTheme[],
): Promise<readonly MeasuredTheme[]> {
  const compared: Compared[] = [];
  for (const theme of themes) {
    const baseline = baselineOf(measuring, theme);
    if (baseline !== undefined) compared.push(await compare(measuring, theme, baseline));
  }
  const { wave } = measuring;
  const next = nextStates([
    ...compared.map(({ theme: { theme, state, provenWave }, decisive: { verdict } }) => ({
      ...{ theme, state, verdict },
      isAgain: provenWave === null || provenWave === wave.code,
    })),
    ...themes
      .filter((theme) => !compared.some((one) => one.theme === theme))
      .map(({ theme, state }) => ({ theme, state, verdict: 'no-data' as const, isAgain: false })),
  ]);
  return compared.flatMap(({ theme, improvement, decisive }) => {
    const step = next.find((one) => one.theme === theme.theme);
    if (step === undefined) return [];
    return [
      { before: theme, after: afterOf(measuring, theme, { improvement, step }), improvement, decisive },
    ];
  });
}

type Compared = {
  readonly theme: StoredTheme;
  readonly improvement: Improvement;
  readonly decisive: Improvement;
};

/** Undefined when the wave says nothing of the theme: it is queued, or a later wave was measured, or none came before. */
function baselineOf({ wave, source }: WaveMeasure, theme: StoredTheme): Wave | undefined {
  if (theme.state === 'queued') return undefined;
  const { waves } = source.register;
  const measured = waves.find(({ code }) => code === theme.measure?.wave);
  if (measured !== undefined && measured.from > wave.from) return undefined;
  const baseline = waves.find(({ code }) => code === theme.baseline);
  return baseline?.state === 'closed' && baseline.from < wave.from ? baseline : undefined;
}

/** A theme once proven is to stay at that level too. */
async function compare(measuring: WaveMeasure, theme: StoredTheme, baseline: Wave): Promise<Compared> {
  const { wave, source } = measuring;
  const place = { platform: theme.platform, wave, told: theme };
  const improvement = await improvementBetween(measuring, { ...place, before: baseline });
  const proven = source.register.waves.find(({ code }) => code === theme.provenWave);
  if (proven === undefined || proven.from >= wave.from) return { theme, improvement, decisive: improvement };
  const since = await improvementBetween(measuring, { ...place, before: proven });
  return { theme, improvement, decisive: since.verdict === 'regressed' ? since : improvement };
}

function afterOf(
  { wave, today }: WaveMeasure,
  theme: StoredTheme,
  { improvement, step }: { readonly improvement: Improvement; readonly step: NextTheme },
): StoredTheme {
  const { verdict, value, low, high, n, nBefore } = improvement;
  const measure: StoredMeasure = { wave: wave.code, verdict, value, low, high, n, nBefore };
  const isSame = step.state === theme.state;
  return {
    ...theme,
    measure,
    state: step.state,
    since: isSame ? theme.since : today,
    reopened: step.reopened && step.state === 'queued',
    provenWave: provenWaveOf(theme, step, measure),
  };
}

/** The level that it has to keep: that of the wave which proved it last, until that wave itself says otherwise. */
function provenWaveOf(
  { state, provenWave }: StoredTheme,
  step: NextTheme,
  { wave, verdict }: StoredMeasure,
): string | null {
  if (step.reopened) return provenWave === wave ? null : provenWave;
  const isProvenNow = step.state === 'proven' && verdict === 'proven';
  return isProvenNow && (state === 'active' || provenWave === null) ? wave : provenWave;
}

/** The themes whose baseline this wave is, with what they require now that it is closed. */
export async function requireOfBaseline(
  { wave, source, measurables }: WaveMeasure,
  themes: readonly StoredTheme[],
): Promise<readonly StoredTheme[]> {
  const own = themes.filter(({ baseline }) => baseline === wave.code);
  const written = await Promise.all(
    own.map(async (theme) => {
      const measure = measureOf(measurables, theme);
      if (measure === undefined) return theme;
      const sample = await readSample(source, { wave, platform: theme.platform }, measure);
      const nRequired = requiredFor(sample, theme.aim, source.register.settings.scale);
      return { ...theme, nRequired };
    }),
  );
  return written.filter(({ nRequired }, place) => nRequired !== own[place]?.nRequired);
}
