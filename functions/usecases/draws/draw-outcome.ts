import type { StoredFrame } from '../stored/frame.ts';

/** What the job of a draw tells when it is done: counts only. */
export function drawOutcome({ draw, replacements }: StoredFrame): Readonly<Record<string, number>> {
  const strata = draw?.strata ?? [];
  return {
    revision: draw?.revision ?? 0,
    sample: strata.reduce((sum, stratum) => sum + stratum.sample, 0),
    reserve: strata.reduce((sum, stratum) => sum + stratum.reserve, 0),
    kept: strata.reduce((sum, stratum) => sum + stratum.kept, 0),
    replaced: replacements.length,
    empty: replacements.filter(({ replacement }) => replacement === null).length,
  };
}
