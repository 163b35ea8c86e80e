import fc from 'fast-check';
import type { Answer } from '#domain/answer';
import type { Criterion } from '#domain/grid';
import { answerCell, answerText } from '#domain/scoring/answer-cell';
import { parseAnswer } from '#domain/scoring/parse-answer';
import { aCriterion, option, ranged, yesNo } from '../../../unit/domain/support/a-grid.ts';

const code = fc.stringMatching(/^[A-Z0-9]{1,8}$/).filter((text) => !['N', 'NA', 'SO'].includes(text));
const options = fc
  .uniqueArray(code, { minLength: 2, maxLength: 8 })
  .map((codes) => codes.map((one) => option(1, one)));

const withCodes = (type: 'ordinal' | 'multiple') =>
  options.map((offered) =>
    aCriterion('a', type === 'ordinal' ? { type, options: offered } : { type, options: offered, cap: 5 }),
  );

const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.constant(yesNo('a')),
  withCodes('ordinal'),
  withCodes('multiple'),
  fc.constant(
    ranged('a', [
      [null, 10, 2],
      [11, 1e9, 1],
    ]),
  ),
  fc.constant(aCriterion('a', { type: 'text' })),
);

function answers({ answer }: Criterion): fc.Arbitrary<Answer> {
  switch (answer.type) {
    case 'yes-no':
      return fc.boolean().map((yes) => ({ kind: 'yes-no', yes }));
    case 'ordinal':
      return fc.constantFrom(...answer.options).map((one) => ({ kind: 'option', code: one.code }));
    case 'multiple':
      return fc.subarray(answer.options.map((one) => one.code)).map((codes) => ({ kind: 'options', codes }));
    case 'number':
      return fc
        .double({ min: -1e300, max: 10, noNaN: true, noDefaultInfinity: true })
        .map((value) => ({ kind: 'number', value: Number(value.toPrecision(15)) + 0 }));
    case 'text':
      return fc
        .string({ unit: 'binary' })
        .filter((text) => text.trim() !== '' && !/^(n|na|n\/a|n\.a\.|s\.o\.|s\/o)$/i.test(text.trim()))
        .map((text) => ({ kind: 'text', text }));
  }
}

const answered = criterion.chain((one) =>
  fc.tuple(fc.constant(one), fc.oneof(fc.constant<Answer>({ kind: 'not-applicable' }), answers(one))),
);

test('what is written in a cell is read back as it was', () => {
  fc.assert(
    fc.property(answered, ([asked, answer]) => {
      expect(parseAnswer(asked, answerCell(answer))).toEqual({ kind: 'answer', answer });
    }),
    { numRuns: 500 },
  );
});

test('what is kept on the wire is read back as it was', () => {
  fc.assert(
    fc.property(answered, ([asked, answer]) => {
      expect(parseAnswer(asked, answerText(answer))).toEqual({ kind: 'answer', answer });
    }),
    { numRuns: 500 },
  );
});

test('any cell is blank, an answer of the criterion or refused, and what is accepted is stable', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9NA,;. -]{0,6}$/),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(criterion, cell, (asked, typed) => {
      const parsed = parseAnswer(asked, typed);

      if (parsed.kind !== 'answer') return;
      expect(parseAnswer(asked, answerText(parsed.answer))).toEqual(parsed);
      expect(parseAnswer(asked, answerCell(parsed.answer))).toEqual(parsed);
    }),
    { numRuns: 2000 },
  );
});
