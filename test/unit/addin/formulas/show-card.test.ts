import type { Card } from '../../../../addin/formulas/cards/card.ts';
import { entityValue } from '../../../../addin/formulas/cards/entity-value.ts';
import { showCard, type CardKnown } from '../../../../addin/formulas/cards/show-card.ts';
import { aChange } from '../a-change.ts';
import { aFigureAnswer } from '../an-answer.ts';

const shown = (known: Partial<CardKnown> = {}) =>
  showCard({
    subject: 'FR-LYON, 2026-Q4',
    figure: aFigureAnswer({ value: 15.23, low: 14.63, high: 15.83, n: 74, status: 'closed' }),
    change: undefined,
    timeZone: 'Europe/Paris',
    ...known,
  });

const cardOf = (known: Partial<CardKnown> = {}): Card => {
  const result = shown(known);
  if (result.kind !== 'card') throw new Error(JSON.stringify(result));
  return result.card;
};

test('the cell of a card shows the score, its margin and n, in both languages', () => {
  expect(cardOf().text).toEqual({ fr: '15,2 ± 0,6 (n 74)', en: '15.2 ± 0.6 (n 74)' });
  expect(cardOf().plain).toBe(15.23);
});

test('Excel takes the card as an entity, whose numbers keep their digits', () => {
  const { type, text, properties, layouts } = entityValue(cardOf(), 'fr');

  expect([type, text, layouts.card.title]).toEqual(['Entity', '15,2 ± 0,6 (n 74)', 'FR-LYON, 2026-Q4']);
  expect(properties).toMatchObject({
    note: { type: 'FormattedNumber', basicValue: 15.23, numberFormat: '0.0' },
    'borne basse (95 %)': { basicValue: 14.63 },
    'borne haute (95 %)': { basicValue: 15.83 },
    'évaluations (n)': { basicValue: 74, numberFormat: '0' },
    statut: { type: 'String', basicValue: 'clôturée' },
    poids: { basicValue: 'phone-in 100\u00a0%' },
    'données au': { basicValue: '2026-11-22 10:00' },
    vague: { basicValue: 'BARO-2026-4' },
    révision: { basicValue: 2 },
  });
});

test('what is known of the change is on the card, with its arrow', () => {
  const change = aChange({
    value: -0.84,
    low: -1.32,
    high: -0.36,
    confidence: 0.9833,
    verdict: 'down',
    before: 'BARO-2026-3',
  });

  const { properties } = entityValue(cardOf({ change }), 'en');

  expect(properties).toMatchObject({
    'difference from the wave before': { basicValue: -0.84 },
    'interval of the difference': { basicValue: '−1.3 to −0.4 (98.3%)' },
    trend: { basicValue: '▼ down' },
  });
});

test('a change that cannot be had says why, and nothing else changes', () => {
  const change = aChange({ value: null, reason: 'no-wave-before' });

  const { properties } = entityValue(cardOf({ change }), 'fr');

  expect(properties).toMatchObject({ écart: { basicValue: 'Pas de vague d’avant à comparer.' } });
  expect(properties['tendance']).toBeUndefined();
});

test('without interval or n the card says what there is', () => {
  const figure = aFigureAnswer({ value: 14, low: null, high: null, n: null, status: 'imported' });

  expect(cardOf({ figure }).text.fr).toBe('14,0');
  expect(entityValue(cardOf({ figure }), 'en').properties).toMatchObject({
    interval: { basicValue: 'none: too few evaluations' },
  });
});

test('without value there is no card but the reason', () => {
  const figure = aFigureAnswer({ value: null, low: null, high: null, n: 3, status: 'too-few' });

  expect(shown({ figure })).toMatchObject({
    kind: 'not-available',
    reason: { fr: expect.stringContaining('3') },
  });
});
