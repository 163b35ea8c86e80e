import { around } from '../statistics/interval.ts';
import { solved } from '../statistics/linear-system.ts';
import { meanOf } from '../statistics/moments.ts';
import { studentQuantile } from '../statistics/student.ts';
import type { JudgedContact } from './judgement.ts';

/** How much higher (lenient) or lower (severe) an evaluator scores the same contacts than the others do. */
export type Severity = {
  readonly judge: string;
  /** Contacts judged with somebody else. */
  readonly contacts: number;
  /** On the scale, with 95 % bounds; null where too few contacts are shared, or nobody connects them to the others. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

type Scored = readonly { readonly judge: string; readonly score: number }[];

/** Contacts shared with others that a severity needs. */
const FEWEST = 5;

/**
 * Severities by least squares: score = contact + evaluator, severities summing to 0 (two-way analysis of unbalanced data;
 * Searle 1971, chapter 7), so that who listened to hard contacts is not called severe. Evaluators whom no chain of shared
 * contacts connects cannot be compared: the largest group that is connected is, the others are null.
 */
export function severities(judged: readonly JudgedContact[], scale: number): readonly Severity[] {
  const scored = judged.map((judgements) =>
    judgements.flatMap(({ judge, score }) => (score === null ? [] : [{ judge, score: score * scale }])),
  );
  const shared = scored.filter(({ length }) => length > 1);
  const judges = [...new Set(shared.flat().map(({ judge }) => judge))].sort();
  const group = largestGroup(judges, shared);
  const effects = effectsOf(
    group,
    shared.filter((contact) => contact.every(({ judge }) => group.includes(judge))),
  );
  return judges.map((judge) => {
    const contacts = shared.filter((contact) => contact.some((one) => one.judge === judge)).length;
    const effect = contacts < FEWEST ? undefined : effects.get(judge);
    return { judge, contacts, value: null, low: null, high: null, ...effect };
  });
}

type Effect = { readonly value: number; readonly low: number; readonly high: number };

function effectsOf(judges: readonly string[], contacts: readonly Scored[]): ReadonlyMap<string, Effect> {
  const freedom = contacts.flat().length - contacts.length - (judges.length - 1);
  if (judges.length < 2 || freedom < 1) return new Map();
  const { matrix, right } = normalEquations(judges, contacts);
  const values = solved(matrix, right);
  const variance = residualSquares(judges, contacts, values) / freedom;
  const quantile = studentQuantile(0.975, freedom);
  return new Map(
    judges.map((judge, place) => {
      const value = values[place] ?? Number.NaN;
      const unit = judges.map((_, index) => (index === place ? 1 : 0));
      // The ones that fix the sum at 0 add 1/J to each variance of the inverse.
      const own = (solved(matrix, unit)[place] ?? Number.NaN) - 1 / judges.length ** 2;
      const margin = quantile * Math.sqrt(Math.max(0, own) * variance);
      return [judge, { value, ...around(value, margin) }] as const;
    }),
  );
}

/** Contacts taken out of the equations, and 1 everywhere so that severities sum to 0. */
function normalEquations(judges: readonly string[], contacts: readonly Scored[]) {
  const placeOf = new Map(judges.map((judge, place) => [judge, place]));
  const matrix = judges.map(() => judges.map(() => 1));
  const right = judges.map(() => 0);
  for (const contact of contacts) {
    const mean = meanOf(contact.map(({ score }) => score));
    const places = contact.map(({ judge }) => placeOf.get(judge) ?? 0);
    contact.forEach(({ score }, index) => {
      const place = places[index] ?? 0;
      right[place] = (right[place] ?? 0) + score - mean;
      const row = matrix[place] ?? [];
      row[place] = (row[place] ?? 0) + 1;
      for (const other of places) row[other] = (row[other] ?? 0) - 1 / contact.length;
    });
  }
  return { matrix, right };
}

function residualSquares(
  judges: readonly string[],
  contacts: readonly Scored[],
  values: readonly number[],
): number {
  const effectOf = new Map(judges.map((judge, place) => [judge, values[place] ?? Number.NaN]));
  return contacts.reduce((sum, contact) => {
    const left = contact.map(({ judge, score }) => score - (effectOf.get(judge) ?? 0));
    const mean = meanOf(left);
    return sum + left.reduce((own, one) => own + (one - mean) ** 2, 0);
  }, 0);
}

/** Evaluators connected by contacts that they share, the most of them. */
function largestGroup(judges: readonly string[], contacts: readonly Scored[]): readonly string[] {
  const groups = new Map(judges.map((judge) => [judge, new Set([judge])]));
  for (const contact of contacts) {
    const together = new Set(contact.flatMap(({ judge }) => [...(groups.get(judge) ?? [])]));
    for (const judge of together) groups.set(judge, together);
  }
  const largest = [...groups.values()].reduce<ReadonlySet<string>>(
    (one, other) => (other.size > one.size ? other : one),
    new Set(),
  );
  return judges.filter((judge) => largest.has(judge));
}
