import { type LabelLook, labelsOf } from './data-labels.ts';
import { seriesColour } from './chart-colours.ts';
import type { ReadSeries } from './read-series.ts';

/** One ring of slices, from the outside in; a pie has a single one. */
export type Ring = {
  readonly name: string;
  /** Shares of the whole in order, from twelve o'clock clockwise; zero for what is not drawn. */
  readonly values: readonly number[];
  readonly colours: readonly string[];
  readonly labels: LabelLook | undefined;
};

/** A pie or a doughnut. */
export type RoundPicture = {
  readonly kind: 'round';
  readonly rings: readonly Ring[];
  /** Radius of the hole as a share of the whole: 0 for a pie. */
  readonly hole: number;
  /** Degrees from twelve o'clock to the first slice. */
  readonly firstAngle: number;
};

/** What is drawn of a pie, which shows its first series only, or of a doughnut. */
export function roundPicture(series: readonly ReadSeries[], language: 'fr' | 'en'): RoundPicture {
  const [first] = series;
  const isPie = first?.kind?.shape === 'pie';
  const drawn = isPie ? series.slice(0, 1) : series.toReversed();
  return {
    kind: 'round',
    rings: drawn.map((one) => ({
      name: one.name,
      values: one.values.map((value) => Math.abs(value ?? 0)),
      colours: one.values.map((_, index) =>
        one.settings.flag('varyByCategories') === false ? seriesColour(one.index) : seriesColour(index),
      ),
      labels: labelsOf(one, language, isPie ? 'OutsideEnd' : 'Center'),
    })),
    hole: isPie ? 0 : (first?.settings.number('doughnutHoleSize') ?? 75) / 100,
    firstAngle: first?.settings.number('firstSliceAngle') ?? 0,
  };
}
