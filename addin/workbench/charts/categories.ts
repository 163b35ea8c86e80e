import { formattedValue } from '../model/display-text.ts';
import { dateAxis } from './date-axis.ts';
import type { ReadSeries } from './read-series.ts';
import type { Settings } from './settings.ts';

type Language = 'fr' | 'en';

/** Categories along an axis: their names, and groups of them by level, the nearest to the axis first. */
export type Categories = {
  readonly labels: readonly string[];
  readonly groups: readonly (readonly { text: string; from: number; to: number }[])[];
};

/** The categories, how many there is room for, and where the points stand among them. */
export type CategoryAxis = {
  readonly categories: Categories;
  readonly count: number;
  readonly placeOf: (index: number) => number | undefined;
};

/** The axis of the first series that has categories: of dates where they fall, unless it was made one of texts. */
export function categoryAxis(
  series: readonly ReadSeries[],
  settings: Settings,
  language: Language,
): CategoryAxis {
  const named = series.find(({ labels }) => labels.length > 0);
  const format = settings.text('axes/categoryAxis/numberFormat');
  const isText = settings.text('axes/categoryAxis/categoryType') === 'TextAxis';
  const dated =
    named && !isText && named.labels.length === 1 ? dateAxis(named, { format, language }) : undefined;
  if (dated) {
    const { labels, count, placeOf } = dated;
    return { categories: { labels, groups: [] }, count, placeOf };
  }
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const levels = named?.labels.slice(0, -1) ?? [];
  return {
    categories: {
      labels: namesOf(named, count, (position) =>
        format === undefined ? undefined : formattedValue(position, format, language),
      ),
      groups: levels.toReversed().map((level) => groupsOf(level)),
    },
    count,
    placeOf: (index) => index,
  };
}

function namesOf(
  named: ReadSeries | undefined,
  count: number,
  formatted: (position: number) => string | undefined,
): string[] {
  const texts = named?.labels.at(-1);
  return Array.from({ length: count }, (_, index) => {
    const position = named?.positions?.[index];
    const own = position === undefined ? undefined : formatted(position);
    return own ?? (texts ? (texts[index] ?? '') : String(index + 1));
  });
}

/** A name stands for the blank ones after it. */
function groupsOf(level: readonly string[]): { text: string; from: number; to: number }[] {
  const groups: { text: string; from: number; to: number }[] = [];
  for (const [index, text] of level.entries()) {
    const last = groups.at(-1);
    if (text === '' && last) last.to = index + 1;
    else groups.push({ text, from: index, to: index + 1 });
  }
  return groups;
}
