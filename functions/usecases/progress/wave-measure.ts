import { improvementOf, type Improvement } from '#domain/progress/improvement';
import type { Wave } from '#domain/wave';
import { measureOf, type Measure } from './measure.ts';
import type { Measurables } from './measurables.ts';
import { readSample } from './read-sample.ts';
import type { SampleSource } from './sample-source.ts';

/** A wave that is measured, and what it is measured with. */
export type WaveMeasure = {
  readonly wave: Wave;
  readonly source: SampleSource;
  readonly measurables: Measurables;
  /** By the organisation's clock on the wall. */
  readonly today: string;
};

type Compared = {
  readonly platform: string;
  readonly wave: Wave;
  readonly before: Wave;
  readonly told: Parameters<typeof measureOf>[1];
};

/** How far a wave is from an earlier one on a platform, by what is told; nothing where that is not measured any more. */
export async function improvementBetween(
  { source, measurables }: Pick<WaveMeasure, 'source' | 'measurables'>,
  { platform, wave, before, told }: Compared,
): Promise<Improvement> {
  const measure = measureOf(measurables, told);
  if (measure === undefined) return nothing('no-data');
  if (wave.method !== before.method) return nothing('not-comparable');
  const [now, then] = await Promise.all([
    readSample(source, { wave, platform }, measure),
    readSample(source, { wave: before, platform }, measure),
  ]);
  return improvementOf(now, then, source.register.settings.scale);
}

/** Of what an improvement is in: the scale of the organisation, or percentage points. */
export const unitOf = (measure: Measure | undefined): 'scale' | 'points' =>
  measure?.by === 'practice' ? 'points' : 'scale';

const nothing = (verdict: Improvement['verdict']): Improvement => ({
  verdict,
  value: null,
  low: null,
  high: null,
  n: 0,
  nBefore: 0,
});
