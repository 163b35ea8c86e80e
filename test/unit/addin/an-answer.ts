import type { AskAnswer } from '#contract/figure';

type FigureAnswer = Extract<AskAnswer, { answer: 'figure' }>;
type TableAnswer = Extract<AskAnswer, { answer: 'table' }>;
type WireFigure = FigureAnswer['figure'];

export const aFigure = (changes: Partial<WireFigure> = {}): WireFigure => ({
  value: 15,
  low: 14,
  high: 16,
  n: 40,
  status: 'provisional',
  unit: 20,
  basis: {
    weighting: 'volumes',
    weights: { 'phone-in': 1 },
    leftOut: 0,
    incomplete: 0,
    degreesOfFreedom: 38,
  },
  asOf: '2026-11-22T09:00:00Z',
  ...changes,
});

const wave = { code: 'BARO-2026-4', state: 'open', revision: 2 } as const;

export const aFigureAnswer = (changes: Partial<WireFigure> = {}, code = wave.code): FigureAnswer => ({
  answer: 'figure',
  figure: aFigure(changes),
  wave: { ...wave, code },
});

export const aTableAnswer = (rows: TableAnswer['rows']): TableAnswer => ({
  answer: 'table',
  wave,
  parts: [
    { id: 'accueil', title: { fr: 'Accueil', en: 'Welcome' } },
    { id: 'conformite', title: { fr: 'Conformité', en: 'Compliance' } },
  ],
  rows,
});
