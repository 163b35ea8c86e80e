import type { AskAnswer } from '#contract/figure';

type ChangeAnswer = Extract<AskAnswer, { answer: 'change' }>;

export const aChange = (changes: Partial<ChangeAnswer['change']> = {}): ChangeAnswer => ({
  answer: 'change',
  change: {
    value: 0.6,
    low: 0.1,
    high: 1.1,
    confidence: 0.95,
    probability: 0.02,
    family: 3,
    verdict: 'up',
    untested: null,
    reason: null,
    mix: 0,
    detectable: 0.9,
    n: 40,
    nBefore: 38,
    before: 'BARO-2026-3',
    unit: 20,
    asOf: '2026-11-22T09:00:00Z',
    ...changes,
  },
  wave: { code: 'BARO-2026-4', state: 'open', revision: 2 },
  waves: ['BARO-2026-3'],
});
