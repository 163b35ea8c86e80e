import type { FeedbackSheet, ToldFigure } from '#contract/feedback';
import { planFeedback } from '../../../../../addin/workbook/feedback/plan-feedback.ts';

const figure = (value: number | null, changed: Partial<ToldFigure> = {}): ToldFigure => ({
  value,
  low: value === null ? null : value - 0.1,
  high: value === null ? null : value + 0.1,
  n: 40,
  status: value === null ? 'not-valued' : 'complete',
  unit: 'share',
  currency: null,
  ...changed,
});
const told: FeedbackSheet = {
  wave: '2026-Q4',
  platform: 'FR-LYON',
  theme: 'proactivity',
  sentDay: '2026-11-20',
  practices: [
    {
      practice: 'OFFRE',
      label: 'propose une offre',
      polarity: 'poor',
      rank: 1,
      found: 16,
      coded: 40,
      figures: {
        rate: figure(0.4),
        seconds: figure(12.34, { unit: 'seconds', low: -1, high: 25.6 }),
        'refusal-difference': figure(0.25),
        'refusal-adjusted': figure(null),
        'cost-brand': figure(-12345.6, { unit: 'money', currency: 'EUR', low: -20000, high: 1000 }),
        'cost-provider': figure(null, { unit: 'money', currency: 'EUR' }),
      },
      notes: [{ code: 'association', values: [] }],
      comfort: '',
      question: '=SUM(A1) ou autrement ?',
      reply: '',
      facts: [
        {
          number: 12,
          week: '2026-W47',
          quote: 'le client dit non',
          cause: 'brand',
          disputed: true,
          verdict: 'upheld',
        },
        { number: 13, week: '2026-W47', quote: 'il insiste', cause: null, disputed: true, verdict: null },
      ],
    },
  ],
};

test('a practice stands with its figures and units, what is missing says why, and money is never made up', () => {
  const page = planFeedback(told, 'fr');
  const rows = page.tables[0]!.rows.map(({ cells, formats }) => [...cells, formats?.[2]]);

  expect(page.title).toBe('Fiche de retour · FR-LYON · proactivité et rebond · 2026-T4');
  expect(page.name).toBe('Retour rebond FR-LYON 2026-T4');
  expect(page.headings[0]?.text).toBe('1. propose une offre (à faire disparaître)');
  expect(rows).toEqual([
    [
      'Fréquence',
      'Trouvée dans 16 contacts sur 40 où elle pouvait l’être.',
      0.4,
      '[30,0\u00a0; 50,0]\u00a0%',
      40,
      '0.0%',
    ],
    ['Durée', expect.any(String), 12.34, '[−1,0\u00a0; 25,6]\u00a0s', 40, '+0.0" s";-0.0" s";0.0" s"'],
    [
      'Écart de refus',
      'Avec, moins sans.',
      25,
      '[15,0\u00a0; 35,0]\u00a0pt',
      40,
      expect.stringContaining('" pt"'),
    ],
    [
      'Coût pour la marque',
      expect.any(String),
      -12345.6,
      expect.any(String),
      40,
      expect.stringContaining('EUR'),
    ],
    ['Coût pour le prestataire', expect.stringContaining('Pas chiffré'), '', '', 40, undefined],
  ]);
});

test('facts stand under their numbers with week, cause and outcome; question and reply have their place, no solution has', () => {
  const { tables } = planFeedback(told, 'fr');

  expect(tables[1]?.rows.map(({ cells }) => cells)).toEqual([
    ['n°\u00a012, S47', 'le client dit non', 'marque', 'maintenu'],
    ['n°\u00a013, S47', 'il insiste', '', 'contesté'],
  ]);
  expect(tables[2]?.rows.map(({ cells }) => cells)).toEqual([
    ['Question', '=SUM(A1) ou autrement ?'],
    ['Réponse du plateau', '(pas encore de réponse)'],
  ]);
});

test('one sheet is known by its title in both languages, and its name fits a tab when codes are long', () => {
  const long = { ...told, platform: 'BE-BRUXELLES', theme: 'structured-conversation' } as const;
  const [fr, en] = [planFeedback(long, 'fr'), planFeedback(long, 'en')];

  expect(fr.titles).toEqual(en.titles);
  expect(fr.titles).toContain(en.title);
  expect(fr.name).toBe('entretien BE-BRUXELLES 2026-T4');
  expect(en.name.length).toBeLessThanOrEqual(31);
});

test('no sentence of the sheet speaks of a cause', () => {
  for (const language of ['fr', 'en'] as const) {
    const said = JSON.stringify(planFeedback(told, language));
    expect(said).not.toMatch(/provoque|entraîne|à cause de|grâce à|causes|leads to|because of|due to/);
  }
});
