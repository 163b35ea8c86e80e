import fc from 'fast-check';
import { channels } from '#domain/channel';
import type { AnswerType, Condition, Criterion, Grid, Option } from '#domain/grid';
import type { Text } from '#domain/text';
import { themes } from '#domain/theme';
import { checkGrid } from '#domain/scoring/check-grid';
import { choicesOf } from '#domain/scoring/choices';

const points = fc.constantFrom(0, 0.5, 1, 2, 3.3, 5, 10, 20.5);
const words = fc.constantFrom(
  'Accueil',
  'Écoute ; posée',
  'a = b | c',
  '« Oui » "non"',
  'Suite : 1..2',
  'x!',
);
const text: fc.Arbitrary<Text> = fc.record({ fr: words, en: words });

const optionsOf = (
  worths: readonly number[],
  titles: readonly Text[],
  marked: readonly boolean[],
): Option[] =>
  worths.map((worth, index) => ({
    code: index < 2 ? String(index) : `O${index}`,
    title: titles[index] ?? { fr: `O${index}`, en: `O${index}` },
    points: worth,
    ...(marked[index] === true ? { fails: true } : {}),
  }));

const marks = fc.array(fc.boolean(), { maxLength: 3 });
const titles = fc.array(text, { maxLength: 4 });

const answerType: fc.Arbitrary<AnswerType> = fc.oneof(
  points.map((worth) => ({ type: 'yes-no' as const, points: worth })),
  fc
    .tuple(fc.uniqueArray(points, { minLength: 2, maxLength: 4 }), titles, marks)
    .map(([worths, named, marked]) => ({
      type: 'ordinal' as const,
      options: optionsOf(worths, named, marked),
    })),
  fc
    .tuple(fc.array(points, { minLength: 1, maxLength: 3 }), titles, marks, fc.constantFrom(0.5, 3, 10))
    .map(([worths, named, marked, cap]) => ({
      type: 'multiple' as const,
      cap,
      options: optionsOf(worths, named, marked),
    })),
  fc.tuple(points, points).map(([low, high]) => ({
    type: 'number' as const,
    unit: 's',
    ranges: [
      { from: null, to: 10.5, points: low },
      { from: 11, to: 20, points: 1 },
      { from: 21, to: null, points: high },
    ],
  })),
  fc.constant({ type: 'text' as const }),
);

type Made = Omit<Criterion, 'id' | 'condition'> & {
  readonly looksAt: number;
  readonly operator: 'in' | 'not-in';
};

const made: fc.Arbitrary<Made> = fc
  .record({
    answer: answerType,
    title: text,
    help: fc.option(text, { nil: undefined }),
    weight: fc.constantFrom(0, 1, 2.5, 40),
    required: fc.boolean(),
    allowsNotApplicable: fc.boolean(),
    role: fc.constantFrom('bonus', 'section', 'evaluation', 'none', 'none', 'none'),
    critical: fc.option(fc.constantFrom('customer' as const, 'compliance' as const), { nil: undefined }),
    theme: fc.option(fc.constantFrom(...themes), { nil: undefined }),
    looksAt: fc.integer({ min: -6, max: 3 }),
    operator: fc.constantFrom('in' as const, 'not-in' as const),
  })
  .map(({ role, critical, ...parts }) => {
    if (parts.answer.type === 'text') return parts;
    if (role === 'bonus') return { ...parts, bonus: true };
    if (role === 'section' || role === 'evaluation') return { ...parts, critical, failScope: role };
    return { ...parts, critical };
  });

/** A condition on one of the criteria above, where there is one to look at. */
function conditioned(one: Made, id: string, above: readonly Criterion[]): Criterion {
  const { looksAt, operator, ...parts } = one;
  const source = above[looksAt];
  const [code] = source === undefined ? [] : choicesOf(source);
  if (source === undefined || code === undefined || source.answer.type === 'number') return { id, ...parts };
  const condition: Condition = { criterion: source.id, operator, codes: [code.code] };
  return { id, ...parts, condition };
}

/** Grids that may be published: every type of answer, conditions, fails, bonus, odd words. */
export const randomGrid: fc.Arbitrary<Grid> = fc
  .record({
    model: fc.constantFrom('weights' as const, 'points' as const),
    title: text,
    bonusCap: fc.constantFrom(1, 1.2),
    minimumAppliedWeight: fc.constantFrom(0, 0.5, 1),
    channels: fc.uniqueArray(fc.constantFrom(...channels), { minLength: 1 }),
    zeroRules: fc.constantFrom<Grid['zeroRules']>(
      [],
      [{ measurement: 'ring', title: { fr: 'r', en: 'r' }, above: 60 }],
    ),
    sections: fc.array(
      fc.record({
        title: text,
        weight: fc.constantFrom(0, 1, 20, 30),
        criteria: fc.array(made, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ sections, ...parts }): Grid => {
    const above: Criterion[] = [];
    return {
      code: 'random',
      version: '1.0.0',
      ...parts,
      sections: sections.map(({ criteria, title, weight }, index) => ({
        id: `s${index}`,
        // Rows of one section are known by its title.
        title: { fr: `${title.fr} ${index}`, en: `${title.en} ${index}` },
        weight,
        criteria: criteria.map((one, place) => {
          const criterion = conditioned(one, `c${index}-${place}`, above);
          above.push(criterion);
          return criterion;
        }),
      })),
    };
  })
  .filter((grid) => checkGrid(grid).length === 0);
