import fc from 'fast-check';
import type { Answer, Answers } from '#domain/answer';
import { compare, equals, multiply, fractionOf, one, sum, toNumber, zero } from '#domain/fraction';
import { criteriaOf, type Criterion, type Grid, type Section } from '#domain/grid';
import { checkGrid } from '#domain/scoring/check-grid';
import { choicesOf } from '#domain/scoring/choices';
import { missingAnswers } from '#domain/scoring/missing-answers';
import { score } from '#domain/scoring/score';
import { MILLION, storedScore } from '#domain/scoring/stored-score';
import { trace } from '#domain/scoring/trace';
import { aCriterion, aGrid, aSection, option } from '../../../unit/domain/support/a-grid.ts';

const points = fc.constantFrom(0, 0.5, 1, 2, 3.3, 5, 10, 20.5);
const answerType: fc.Arbitrary<Criterion['answer']> = fc.oneof(
  points.map((worth) => ({ type: 'yes-no' as const, points: worth })),
  fc.uniqueArray(points, { minLength: 2, maxLength: 6 }).map((all) => ({
    type: 'ordinal' as const,
    options: all.map((worth, index) => option(worth, `O${index}`)),
  })),
  fc
    .tuple(fc.array(points, { minLength: 1, maxLength: 4 }), fc.constantFrom(0.5, 3, 10))
    .map(([all, cap]) => ({
      type: 'multiple' as const,
      cap,
      options: all.map((worth, index) => option(worth, `O${index}`)),
    })),
  fc.tuple(points, points).map(([low, high]) => ({
    type: 'number' as const,
    unit: 's',
    ranges: [
      { from: null, to: 10, points: low },
      { from: 11, to: null, points: high },
    ],
  })),
  fc.constant({ type: 'text' as const }),
);

const grid = (failing = true): fc.Arbitrary<Grid> => {
  const criterion = fc
    .record({
      answer: answerType,
      weight: fc.constantFrom(0, 1, 2.5, 40),
      required: fc.boolean(),
      role: fc.constantFrom(
        ...(failing ? (['bonus', 'section', 'evaluation'] as const) : []),
        'none',
        'none',
        'none',
      ),
      critical: fc.option(fc.constantFrom('customer' as const, 'compliance' as const), { nil: undefined }),
    })
    .map(({ answer, role, critical, ...parts }) => (id: string): Criterion => {
      if (answer.type === 'text') return aCriterion(id, answer, parts);
      if (role === 'bonus') return aCriterion(id, answer, { ...parts, bonus: true });
      const failScope = role === 'none' ? undefined : role;
      return aCriterion(id, answer, { ...parts, failScope, critical });
    });
  return fc
    .record({
      sections: fc.array(
        fc.tuple(fc.constantFrom(0, 1, 30, 12.5), fc.array(criterion, { minLength: 1, maxLength: 5 })),
        { minLength: 1, maxLength: 4 },
      ),
      model: fc.constantFrom('weights' as const, 'points' as const),
      bonusCap: fc.constantFrom(1, 1.2),
      minimumAppliedWeight: fc.constantFrom(0, 0.5),
    })
    .map(({ sections, ...parts }) =>
      aGrid(
        sections.map(([weight, criteria], s): Section =>
          aSection(
            `s${s}`,
            weight,
            criteria.map((make, c) => make(`s${s}c${c}`)),
          ),
        ),
        { ...parts, zeroRules: [{ measurement: 'ring', title: { fr: 'Sonnerie', en: 'Ring' }, above: 60 }] },
      ),
    );
};

function answerFor({ answer }: Criterion): fc.Arbitrary<Answer | undefined> {
  const none = fc.constantFrom<Answer | undefined>({ kind: 'not-applicable' }, undefined);
  switch (answer.type) {
    case 'yes-no':
      return fc.oneof(
        { weight: 4, arbitrary: fc.boolean().map((yes): Answer => ({ kind: 'yes-no', yes })) },
        none,
      );
    case 'ordinal':
      return fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom(...answer.options).map(({ code }): Answer => ({ kind: 'option', code })),
        },
        none,
      );
    case 'multiple':
      return fc.oneof(
        {
          weight: 4,
          arbitrary: fc
            .subarray(answer.options.map(({ code }) => code))
            .map((codes): Answer => ({ kind: 'options', codes })),
        },
        none,
      );
    case 'number':
      return fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom(0, 10, 11, 500).map((value): Answer => ({ kind: 'number', value })),
        },
        none,
      );
    case 'text':
      return fc.constantFrom<Answer | undefined>({ kind: 'text', text: 'vu' }, undefined);
  }
}

const answersFor = (asked: Grid): fc.Arbitrary<Answers> =>
  fc
    .tuple(...criteriaOf(asked).map((criterion) => answerFor(criterion)))
    .map((given) =>
      Object.fromEntries(
        criteriaOf(asked).flatMap(({ id }, index) =>
          given[index] === undefined ? [] : [[id, given[index]]],
        ),
      ),
    );

const evaluation = (failing = true) =>
  grid(failing).chain((asked) => fc.tuple(fc.constant(asked), answersFor(asked)));

test('is between 0 and the cap, or null, and so are its parts and its applied weight', () => {
  fc.assert(
    fc.property(evaluation(), ([asked, answers]) => {
      const scoring = score(asked, answers, {});
      const stored = storedScore(scoring);
      const cap = asked.bonusCap * MILLION;

      for (const value of [stored.value, stored.beforeFail, ...Object.values(stored.parts)])
        if (value !== null) expect(value >= 0 && value <= cap && Number.isInteger(value)).toBe(true);
      expect(compare(scoring.appliedWeight, zero) >= 0 && compare(scoring.appliedWeight, one) <= 0).toBe(
        true,
      );
      if (scoring.value !== null && scoring.beforeFail !== null)
        expect(compare(scoring.value, scoring.beforeFail)).toBeLessThanOrEqual(0);
      if (scoring.failedBy.length === 0) expect(scoring.value).toEqual(scoring.beforeFail);
    }),
    { numRuns: 400 },
  );
});

test('never falls when one answer becomes a better one', () => {
  fc.assert(
    fc.property(evaluation(), fc.nat(), ([asked, answers], pick) => {
      const criteria = criteriaOf(asked).filter(({ answer }) => answer.type === 'yes-no');
      const criterion = criteria[pick % Math.max(1, criteria.length)];
      if (criterion === undefined) return;
      const value = (yes: boolean) =>
        score(asked, { ...answers, [criterion.id]: { kind: 'yes-no', yes } }, {}).value;
      const [worse, better] = [value(false), value(true)];

      if (worse !== null && better !== null) expect(compare(better, worse)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 400 },
  );
});

test('is the same when all weights are multiplied alike', () => {
  fc.assert(
    fc.property(evaluation(), fc.constantFrom(0.1, 3, 7.5), ([asked, answers], times) => {
      const scaled = {
        ...asked,
        sections: asked.sections.map((section) => ({
          ...section,
          weight: Number((section.weight * times).toPrecision(12)),
          criteria: section.criteria.map((one) => ({
            ...one,
            weight: Number((one.weight * times).toPrecision(12)),
          })),
        })),
      };

      expect(storedScore(score(scaled, answers, {}))).toEqual(storedScore(score(asked, answers, {})));
    }),
    { numRuns: 300 },
  );
});

test('does not depend on the order of sections and criteria', () => {
  fc.assert(
    fc.property(evaluation(), ([asked, answers]) => {
      const turned = {
        ...asked,
        sections: asked.sections
          .map((section) => ({ ...section, criteria: section.criteria.toReversed() }))
          .toReversed(),
      };
      const { failedBy, ...forth } = storedScore(score(asked, answers, {}));
      const { failedBy: turnedBy, ...back } = storedScore(score(turned, answers, {}));

      expect(back).toEqual(forth);
      expect(new Set(turnedBy)).toEqual(new Set(failedBy));
    }),
    { numRuns: 300 },
  );
});

test('without one section answered is that of the grid without the section', () => {
  fc.assert(
    fc.property(evaluation(false), ([asked, answers]) => {
      const [first, ...rest] = asked.sections;
      fc.pre(first !== undefined && rest.length > 0);
      const without = { ...asked, sections: rest };
      const silent = { ...answers };
      for (const { id } of first.criteria) silent[id] = { kind: 'not-applicable' };

      expect(score(asked, silent, {}).value).toEqual(score(without, answers, {}).value);
    }),
    { numRuns: 300 },
  );
});

test('is null, not 0, when nothing is applicable', () => {
  fc.assert(
    fc.property(grid(), (asked) => {
      const silent = Object.fromEntries(
        criteriaOf(asked).map(({ id }): [string, Answer] => [id, { kind: 'not-applicable' }]),
      );

      expect(score(asked, silent, {})).toMatchObject({ value: null, beforeFail: null, failedBy: [] });
      expect(missingAnswers(asked, silent, {})).toEqual([]);
    }),
  );
});

test('is the same stored twice, and the rounding moves it by half a millionth at most', () => {
  fc.assert(
    fc.property(evaluation(), ([asked, answers]) => {
      const scoring = score(asked, answers, {});
      const stored = storedScore(scoring);

      expect(storedScore(score(asked, structuredClone(answers), {}))).toEqual(stored);
      if (scoring.value !== null)
        expect(Math.abs(stored.value! / MILLION - toNumber(scoring.value))).toBeLessThanOrEqual(
          0.5000001 / MILLION,
        );
    }),
  );
});

test('a measurement beyond its threshold makes 0 of anything and asks for nothing', () => {
  fc.assert(
    fc.property(evaluation(), ([asked, answers]) => {
      const scoring = score(asked, answers, { ring: 61 });

      expect(scoring).toMatchObject({ value: zero, incomplete: false });
      expect(scoring.failedBy[0]).toBe('ring');
      expect(scoring.beforeFail).toEqual(score(asked, answers, {}).beforeFail);
      expect(missingAnswers(asked, {}, { ring: 61 })).toEqual([]);
    }),
  );
});

test('is what the sections of its trace bring, and their criteria bring the sections', () => {
  fc.assert(
    fc.property(evaluation(), ([asked, answers]) => {
      const why = trace(asked, answers, {});
      if (why.value === null || why.failedBy.some((id) => failsAll(asked, id))) return;
      const brought = sum(why.sections.map(({ brings }) => brings));
      const cap = fractionOf(asked.bonusCap);

      expect(equals(why.value, compare(brought, cap) > 0 ? cap : brought)).toBe(true);
      if (why.beforeFail !== null)
        expect(equals(sum(why.sections.map(({ weight }) => weight)), one)).toBe(true);
      for (const { beforeFail, criteria } of why.sections) {
        if (beforeFail === null) continue;
        const earned = sum(criteria.map(({ weight, value }) => multiply(weight, value ?? zero)));
        expect(equals(beforeFail, compare(earned, cap) > 0 ? cap : earned)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

const failsAll = (asked: Grid, id: string): boolean =>
  criteriaOf(asked).some((criterion) => criterion.id === id && criterion.failScope === 'evaluation');

test('a grid without problems gives its best answers 1 or more', () => {
  fc.assert(
    fc.property(grid(), (asked) => {
      fc.pre(checkGrid(asked).length === 0);
      const best = Object.fromEntries(
        criteriaOf(asked).flatMap((criterion): [string, Answer][] => {
          const choice = choicesOf(criterion).toSorted((a, b) => b.points - a.points)[0];
          const { type } = criterion.answer;
          if (choice === undefined) return [];
          if (type === 'yes-no')
            return [[criterion.id, { kind: 'yes-no', yes: choice.code === '1' || choice.points === 0 }]];
          if (type === 'number')
            return [[criterion.id, { kind: 'number', value: choice.code === '0' ? 0 : 20 }]];
          if (type === 'ordinal') return [[criterion.id, { kind: 'option', code: choice.code }]];
          return [[criterion.id, { kind: 'options', codes: choicesOf(criterion).map(({ code }) => code) }]];
        }),
      );

      expect(compare(score(asked, best, {}).value ?? zero, one)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});
