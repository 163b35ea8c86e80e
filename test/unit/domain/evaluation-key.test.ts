import fc from 'fast-check';
import { purposes } from '#domain/evaluation';
import { decodeEvaluationKey, encodeEvaluationKey } from '#domain/evaluation-key';

test('the row of a standard evaluation is known by its contact', () => {
  expect(encodeEvaluationKey({ contact: '0001', purpose: 'standard', slot: '' })).toBe('0001');
  expect(decodeEvaluationKey('0001')).toEqual({ contact: '0001', purpose: 'standard', slot: '' });
});

test('another purpose says whose it is', () => {
  const key = { contact: 'A~1', purpose: 'double', slot: 'eva' } as const;

  expect(encodeEvaluationKey(key)).toBe('~double~eva~A~1');
  expect(decodeEvaluationKey('~double~eva~A~1')).toEqual(key);
});

test.each(['~', '~double', '~double~eva', '~other~eva~1', '~standard~~1', '~double~%7e~1'])(
  'no evaluation is known by %p',
  (key) => {
    expect(decodeEvaluationKey(key)).toBeUndefined();
  },
);

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[~%7E25a]{0,8}$/));

test('is reversible whatever characters the ids hold', () => {
  const key = fc.record({ contact: anything, purpose: fc.constantFrom(...purposes), slot: anything });
  fc.assert(
    fc.property(key, (one) => {
      expect(decodeEvaluationKey(encodeEvaluationKey(one))).toEqual(one);
    }),
    { numRuns: 1000 },
  );
});

test('two texts are never one evaluation', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const decoded = decodeEvaluationKey(text);

      if (decoded !== undefined) expect(encodeEvaluationKey(decoded)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
