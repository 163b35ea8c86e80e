import { dictionary, indicatorIds } from '#domain/kpi/dictionary';
import { planDictionary } from '../../../../../addin/workbook/finance/plan-dictionary.ts';
import { formulaInWords } from '../../../../../addin/workbook/finance/formula-in-words.ts';
import { indicatorNames, indicatorWords } from '../../../../../addin/locales/indicators.ts';

test('the sheet has every indicator of the dictionary, in nine columns of words', () => {
  for (const language of ['fr', 'en'] as const) {
    const [table] = planDictionary(language).tables;
    expect(table?.headings).toHaveLength(9);
    const written = new Map(table?.rows.map(({ cells }) => [cells[0], cells]));
    for (const id of indicatorIds) {
      const cells = written.get(id) ?? [];
      expect([id, cells.length]).toEqual([id, 9]);
      const [, name, formula, numerator, , unit, direction, source, owner] = cells;
      for (const words of [name, formula, numerator, unit, direction, source, owner])
        expect([id, words]).toEqual([id, expect.stringMatching(/\S/)]);
    }
  }
});

test('no two indicators have the same name in a language, and every abbreviation leads to one', () => {
  for (const language of ['fr', 'en'] as const) {
    const names = indicatorIds.map((id) => indicatorNames[id][language].toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  }
  for (const id of Object.values(indicatorWords)) expect(indicatorIds).toContain(id);
});

test.each([
  [
    'handlingTime',
    '(Conversation + Mise en garde + Post-traitement, ou Traitement entier) ÷ Contacts traités',
  ],
  [
    'occupancy',
    '(Conversation + Mise en garde + Post-traitement, ou Traitement entier) ÷ (Temps connecté − Pauses)',
  ],
  ['nps', '(Promoteurs − Détracteurs) ÷ Réponses NPS × 100'],
  ['mediaMix', 'Contacts reçus ÷ Contacts reçus, tous canaux'],
  ['received', 'somme de la période'],
] as const)('the formula of %s in words is what is computed', (id, words) => {
  const indicator = dictionary.get(id);
  expect(indicator && formulaInWords(indicator, 'fr').formula).toBe(words);
});
