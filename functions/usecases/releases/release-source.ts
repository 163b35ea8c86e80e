import type { Wave } from '#domain/wave';
import { placesOf, readFrozen, type FrozenFigure, type FrozenSubject } from '../figures/frozen-pages.ts';
import { readEvaluated, type Evaluations } from '../figures/read-view.ts';
import type { WaveReading } from '../figures/wave-figures.ts';
import type { OrganisationStore } from '../ports.ts';
import { sampleScope } from '../row-keys.ts';
import { countedParts, type CountedParts } from './counted-parts.ts';
import { readBook, type ReleaseBook } from './release-book.ts';
import { releaseAt } from './release-name.ts';

/** Everything a release is made from. */
export type ReleaseSource = CountedParts & {
  readonly reading: WaveReading;
  readonly book: ReleaseBook;
  /** What readers have of a figure; undefined without a value. */
  readonly before: (subject: FrozenSubject) => FrozenFigure | undefined;
};

/** Reads what the next release of a wave rests on, beside the reading of its figures. */
export async function readReleaseSource(
  store: OrganisationStore,
  wave: Wave,
  reading: WaveReading,
  evaluations: Evaluations = (scope) => readEvaluated(store, scope),
): Promise<ReleaseSource> {
  const evaluated = await Promise.all(
    wave.platforms.map((code) =>
      evaluations(sampleScope(wave.code, code), reading.summaries.get(code)?.sequence ?? 0),
    ),
  );
  const [book, before] = await Promise.all([readBook(store, wave), readBefore(store, wave, reading)]);
  return { reading, book, before, ...countedParts(evaluated.flat()) };
}

async function readBefore(
  store: OrganisationStore,
  wave: Wave,
  reading: WaveReading,
): Promise<ReleaseSource['before']> {
  if (wave.release === undefined) return () => undefined;
  const frozen = await readFrozen(store, releaseAt(wave, wave.release), placesOf(reading));
  return (subject) => {
    const figure = frozen.kept(subject);
    return figure === undefined || figure.value === null ? undefined : figure;
  };
}
