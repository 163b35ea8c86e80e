import type { Figure } from '#domain/figure';
import { criticalCriteria, isCriticalPart } from '#domain/figures/critical-part';
import { loneParts } from '#domain/release/lone-parts';
import type { ReleaseCounts } from '#domain/wave';
import type { Place } from '../figures/frozen-pages.ts';
import { gridsUnder } from '../figures/parts.ts';
import type { WaveReading } from '../figures/wave-figures.ts';

/** Figures of one place, by part. */
export type Figures = Readonly<Record<string, Figure>>;
/** What readers have of a figure already; undefined when they have no value of it. */
export type Before = (part: string) => Figure | undefined;

/** Without its value, whatever it was: what remains is how many, and what they stand for. */
export const withheld = (figure: Figure): Figure => ({
  ...figure,
  value: null,
  low: null,
  high: null,
  basis: { ...figure.basis, degreesOfFreedom: null },
  status: figure.status === 'too-few' ? 'too-few' : 'suppressed',
});

/** Once more what readers have, or nothing. */
export function again(figure: Figure, before: Figure | undefined): Figure {
  if (before === undefined) return withheld(figure);
  return { ...before, status: figure.status === 'closed' ? 'closed' : before.status, repeated: true };
}

type Told = { readonly place: Place; readonly figures: Figures; readonly before: Before };

/** Figures of a place without those that others of the same place would betray, or be betrayed by. */
export function withoutTellingParts(reading: WaveReading, told: Told): Figures {
  const figures = withoutLoneParts(reading, told);
  return hide(figures, tellingAccuracies(reading, told.place, figures), told.before);
}

/** Accuracies with a critical criterion of which readers are told nothing new: it would be told through them. */
function tellingAccuracies(reading: WaveReading, { channel }: Place, figures: Figures): readonly string[] {
  const grids = gridsUnder(reading, channel);
  return Object.keys(figures)
    .filter(isCriticalPart)
    .filter((part) =>
      grids
        .flatMap((grid) => criticalCriteria(grid, part))
        .some(({ id }) => figures[id] !== undefined && !isNew(figures[id])),
    );
}

/**
 * Hides the smallest of the parts beside one that is withheld alone: of the whole evaluation its sections, of a section
 * its criteria.
 */
function withoutLoneParts(reading: WaveReading, { place, figures, before }: Told): Figures {
  const hidden = gridsUnder(reading, place.channel).flatMap(({ sections }) => [
    ...loneIn(
      figures,
      '',
      sections.map(({ id }) => id),
    ),
    ...sections.flatMap(({ id, criteria }) =>
      loneIn(
        figures,
        id,
        criteria.map((criterion) => criterion.id),
      ),
    ),
  ]);
  return hide(figures, hidden, before);
}

function hide(figures: Figures, hidden: readonly string[], before: Before): Figures {
  if (hidden.length === 0) return figures;
  const replaced = hidden.flatMap((part) => {
    const figure = figures[part];
    return figure === undefined ? [] : [[part, again(figure, before(part))] as const];
  });
  return { ...figures, ...Object.fromEntries(replaced) };
}

function loneIn(figures: Figures, whole: string, parts: readonly string[]): readonly string[] {
  if (!isNew(figures[whole])) return [];
  const states = parts.flatMap((part) => {
    const figure = figures[part];
    return figure === undefined ? [] : [{ part, n: figure.n ?? 0, hasValue: isNew(figure) }];
  });
  return loneParts(states);
}

export const isNew = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.value !== null && figure.repeated !== true;

/** What becomes of the figures of a release, counted place by place. */
export function countFigures(places: readonly Figures[]): ReleaseCounts {
  const figures = places.flatMap((place) => Object.values(place));
  const count = (is: (figure: Figure) => boolean): number => figures.filter(is).length;
  return {
    released: count((figure) => isNew(figure)),
    repeated: count(({ repeated }) => repeated === true),
    tooFew: count(({ status }) => status === 'too-few'),
    suppressed: count(({ status }) => status === 'suppressed'),
  };
}
