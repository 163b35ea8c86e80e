/** Evaluations of one ISO week, or of several that were too few alone. */
export type Week = {
  /** The last one: `2026-W41`. */
  readonly week: string;
  readonly scores: readonly number[];
  readonly isBaseline: boolean;
};

type Heard = { readonly start: string; readonly score: number };

const DAY = 86_400_000;

/** The week of the Thursday nearest to a day, of the year of that Thursday (ISO 8601). */
export function isoWeek(start: string): string {
  const day = Date.parse(start.slice(0, 10));
  const thursday = new Date(day + (4 - (new Date(day).getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The weeks of waves in a row: a week of fewer than two joins the next, the last the one before. */
export function weeksOf(
  waves: readonly { readonly heard: readonly Heard[]; readonly isBaseline: boolean }[],
) {
  const weeks: Week[] = [];
  for (const { heard, isBaseline } of waves)
    for (const week of [...new Set(heard.map(({ start }) => isoWeek(start)))].sort()) {
      const scores = heard.filter(({ start }) => isoWeek(start) === week).map(({ score }) => score);
      const before = weeks.at(-1);
      const joins = before !== undefined && (before.scores.length < 2 || before.week === week);
      if (joins) weeks[weeks.length - 1] = joined(before, { week, scores, isBaseline });
      else weeks.push({ week, scores, isBaseline });
    }
  const [last, before] = [weeks.at(-1), weeks.at(-2)];
  if (last === undefined || before === undefined || last.scores.length >= 2) return weeks;
  return [...weeks.slice(0, -2), joined(before, last)];
}

/** What is partly of the wave looked at is no baseline. */
const joined = (one: Week, other: Week): Week => ({
  week: other.week,
  scores: [...one.scores, ...other.scores],
  isBaseline: one.isBaseline && other.isBaseline,
});
