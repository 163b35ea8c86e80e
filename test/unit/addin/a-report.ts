import type { AskAnswer } from '#contract/figure';

type ReportAnswer = Extract<AskAnswer, { answer: 'report' }>;

/** The ranks of two platforms, one with too few evaluations. */
export const aReport = (changes: Partial<ReportAnswer['report']> = {}): ReportAnswer => ({
  answer: 'report',
  report: {
    report: 'ranks',
    columns: [
      { id: 'value', unit: 'score' },
      { id: 'rank-from', unit: 'count' },
      { id: 'n', unit: 'count' },
    ],
    rows: [
      { key: 'FR-LYON', state: 'known', cells: { value: 15.234, 'rank-from': 1, n: 74 } },
      { key: 'MA-RABAT', state: 'too-few', cells: { value: null, 'rank-from': null, n: 3 } },
    ],
    sentences: [
      {
        key: 'FR-LYON',
        kind: 'ranked',
        said: { platform: 'Lyon', from: 1, to: 2, of: 2, value: 15.234, low: 14.6, high: 15.8, n: 74 },
      },
    ],
    notes: [{ kind: 'rank-method', said: { of: 2, confidence: 0.95 } }],
    unit: 20,
    ...changes,
  },
  wave: { code: 'BARO-2026-4', state: 'open', revision: 2 },
  waves: ['BARO-2026-3'],
  asOf: '2026-11-22T09:00:00Z',
});
