import type { Sample } from '#domain/progress/sample';
import type { Wave } from '#domain/wave';
import type { Measure } from './measure.ts';
import { readScores } from './read-scores.ts';
import { readShares } from './read-shares.ts';
import type { SampleSource } from './sample-source.ts';

/** What a wave says of a platform by some measure. */
export const readSample = (
  source: SampleSource,
  place: { readonly wave: Wave; readonly platform: string },
  measure: Measure,
): Promise<Sample> =>
  measure.by === 'practice'
    ? readShares(source, place, measure.practice)
    : readScores(source, place, measure);
