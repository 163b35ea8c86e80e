import { measureWords, stepWords } from '../../../../addin/locales/progress.ts';

const measured = { unit: 'scale', value: 5.1, low: 1.2, high: 9, n: 90, nBefore: 90 } as const;

test('a measure is said with its interval, both counts and what it proves', () => {
  const words = measureWords({ ...measured, verdict: 'proven' });
  expect(words.fr).toBe('+5,1\u00a0points [1,2\u00a0; 9,0], n\u00a0=\u00a090 contre 90, prouvé');
  expect(words.en).toBe('+5.1 points [1.2; 9.0], n\u00a0=\u00a090 against 90, proven');
});

test('a practice is said in percentage points, below 0 with a minus sign', () => {
  const words = measureWords({
    ...measured,
    unit: 'points',
    value: -3,
    low: -9,
    high: 3,
    verdict: 'not-proven',
  });
  expect(words.fr).toBe('−3,0\u00a0points de % [−9,0\u00a0; 3,0], n\u00a0=\u00a090 contre 90, pas prouvé');
  expect(words.en).toBe('−3.0 percentage points [−9.0; 3.0], n\u00a0=\u00a090 against 90, not proven');
});

test('what is withheld leaves n and why', () => {
  const few = { ...measured, value: null, low: null, high: null, n: 3, verdict: 'too-few' } as const;
  expect(measureWords(few).fr).toBe('n\u00a0=\u00a03 contre 90, trop peu d’évaluations');
});

test('a difference without interval is said without one', () => {
  expect(measureWords({ ...measured, low: null, high: null, verdict: 'not-proven' }).en).toBe(
    '+5.1 points, n\u00a0=\u00a090 against 90, not proven',
  );
});

test('a step is said from one state to the other', () => {
  const step = { platform: 'FR-LYON', theme: 'phone-tool', before: 'active', after: 'proven' } as const;
  expect(stepWords(step)).toEqual({
    fr: 'maîtrise de l’outil téléphonique\u00a0: actif → prouvé',
    en: 'phone tool: active → proven',
  });
});
