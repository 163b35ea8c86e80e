import type { Answer } from '#domain/answer';
import { divide, fraction, fractionOf, multiply, roundHalfAway, sum, toNumber } from '#domain/fraction';
import type { Criterion, Grid } from '#domain/grid';
import { score } from '#domain/scoring/score';
import { list } from '../read-input.ts';
import type { Loose, Topic } from '../topic.ts';

export const scoring: Topic = {
  'score.weighted': ({ weights, max, evaluations, scale }) => {
    const grid = gridOf(weights, max, evaluations);
    const exact = evaluations.map((one: Loose) => score(grid, answersOf(one), {}).value);
    const onScale = exact.map((value: Loose) => value && multiply(value, fractionOf(scale ?? 1)));
    const scored = onScale.filter((value: Loose) => value !== null);
    return {
      scores: onScale.map((value: Loose) => value && toNumber(value)),
      mean: scored.length === 0 ? null : toNumber(divide(sum(scored), fraction(BigInt(scored.length)))),
      n_scored: scored.length,
    };
  },
  'score.round_half_away': ({ values, decimals }) => ({
    rounded: list(values).map((value, index) => rounded(value, list(decimals)[index] ?? list(decimals)[0])),
  }),
};

function rounded(value: number | string | null, decimals: number): number | null {
  if (value === null) return null;
  const unit = fractionOf(Number(`1e${decimals}`));
  const whole = fraction(roundHalfAway(multiply(fractionOf(Number(value)), unit)));
  return toNumber(divide(whole, unit));
}

/** One section whose criteria are options worth every answer that was given, up to the maximum. */
function gridOf(weights: Loose, max: Loose, evaluations: readonly Loose[]): Grid {
  const text = { fr: '', en: '' };
  const criteria = Object.entries<number>(weights).map(([id, weight]): Criterion => {
    const most: number = typeof max === 'object' ? max[id] : max;
    const given = evaluations.map((one) => one[id]).filter((answer) => typeof answer === 'number');
    const options = [...new Set<number>([0, most, ...given])].map((points) => ({
      code: String(points),
      title: text,
      points,
    }));
    return {
      id,
      title: text,
      weight,
      required: false,
      allowsNotApplicable: true,
      answer: { type: 'ordinal', options },
    };
  });
  return {
    code: 'reference',
    version: '1.0.0',
    title: text,
    model: 'weights',
    channels: ['phone'],
    minimumAppliedWeight: 0,
    bonusCap: 1,
    sections: [{ id: 'section', title: text, weight: 1, criteria }],
    zeroRules: [],
  };
}

const answersOf = (evaluation: Loose): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries<number | null>(evaluation).map(([id, points]) => [
      id,
      points === null ? { kind: 'not-applicable' } : { kind: 'option', code: String(points) },
    ]),
  );
