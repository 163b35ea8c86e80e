import { planVoice, type VoiceAsked } from '../../../../../addin/workbook/committee/plan-voice.ts';

const asked: VoiceAsked = {
  platform: 'FR-LYON',
  month: '2026-10',
  platforms: ['FR-LYON'],
  months: ['2026-10', '2026-09'],
  reasons: [
    { code: 'DELIVERY', name: 'Livraison', avoidable: true },
    { code: 'BILL', name: 'Facture', avoidable: null },
  ],
  quotes: [
    { quote: 'Le client dit que rien n’arrive.', week: '2026-W41', channel: 'phone', direction: 'in' },
  ],
  corrections: [],
  language: 'fr',
};

test('reasons are live shares of the month and of the one before, with what is avoidable', () => {
  const [reasons] = planVoice(asked).tables;
  const row = (reasons?.row ?? 0) + 2;
  expect(reasons?.rows[0]?.cells).toEqual([
    'Livraison',
    { formula: '=BAROMETER_KPI("reason:DELIVERY",$B$4,$B$5)' },
    { formula: '=BAROMETER_KPI("reason:DELIVERY#n",$B$4,$B$5)' },
    { formula: '=BAROMETER_KPI("reason:DELIVERY",$B$4,$AO$1)' },
    { formula: `=($B$${row}-$D$${row})*100` },
    'oui',
  ]);
  expect(reasons?.rows[1]?.cells.at(-1)).toBe('');
});

test('satisfaction reads the cells of its own rows, whatever the number of reasons', () => {
  for (const reasons of [asked.reasons, []]) {
    const [, perceived] = planVoice({ ...asked, reasons }).tables;
    const row = (perceived?.row ?? 0) + 2;
    expect(perceived?.rows[0]?.cells.at(-1)).toEqual({ formula: `=($B$${row}-$F$${row})*100` });
  }
});

test('quotes say a week and a channel; who may not read them is told whom to ask', () => {
  expect(planVoice(asked).tables[2]?.rows[0]?.cells).toEqual([
    'Le client dit que rien n’arrive.',
    '2026-S41',
    'téléphone',
  ]);
  const hidden = planVoice({ ...asked, quotes: undefined });
  expect(hidden.tables[2]?.rows).toEqual([]);
  expect(hidden.notes.map(({ text }) => text).join()).toContain('équipe qualité');
});
