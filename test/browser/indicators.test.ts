import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { memberOf } from '../support/product/member-of.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

browserTest(
  'finance types the ledger of a quarter, sends it, and reads what a contact costs in a cell',
  async () => {
    const { origin } = await runningSystem();
    const { pane, paste, type, value, message, column, ribbon, tab } = await atWork({
      origin,
      lang: 'fr',
      as: 'Sofia Keller',
    });
    await pane.getByRole('button', { name: 'Finance et activité' }).click();
    await pane.getByRole('button', { name: 'Coûts', exact: true }).click();
    await eventually(() => value('A1'), 'Trimestre');
    const status = await column('Synchronisation');
    await paste('A2', [
      [
        '2020-T1',
        'FR-LYON',
        'facture du prestataire',
        'à la minute',
        '',
        '',
        '120000,5',
        'EUR',
        'F 2020-031',
      ],
      ['T1 2020', 'FR-LYON', 'logiciels', '', '', '', '1000', 'USD', ''],
      ['2020-T1', 'FR-LYON', 'bananes', '', '', '', '1', 'EUR', ''],
    ]);
    await eventually(() => value(`${status}2`), 'nouvelle ligne, à envoyer');
    await eventually(
      () => value(`${status}4`),
      expect.stringMatching(/^à compléter ou corriger, non envoyée : .*Nature/),
    );
    await ribbon('Envoyer');
    await eventually(() => value(`${status}3`), 'envoyé');

    await tab('Feuil1');
    await type('A1', '=COSTPERCONTACT("FR-LYON";"2020-T1")');
    await eventually(() => value('A1'), '#N/A');
    await eventually(() => message('A1'), expect.stringContaining('taux de USD pour 2020-T1'));

    const call = await memberOf(origin, 'Sofia Keller');
    await call(
      'pushSheet',
      {
        rows: [
          { key: '2020-Q1|USD', base: 0, changes: rowOf({ quarter: '2020-Q1', currency: 'USD', rate: 0.9 }) },
        ],
      },
      { sheet: 'rates' },
    );
    await type('A2', '=BAROMETER_KPI("cost#ledger";"FR-LYON";"2020-T1")');
    await type('A3', '=BAROMETER_KPI("Contacts traités";"FR-LYON";"2020-T1")');
    await type('A4', '=COSTPERCONTACT("FR-LYON";"2020-T1";;"contact")');
    await eventually(() => value('A2'), 120_900.5);
    await eventually(() => value('A4'), expect.any(Number));
    expect(Number(await value('A4'))).toBeCloseTo(120_900.5 / Number(await value('A3')), 6);
  },
  limitMs,
);

browserTest(
  'an indicator is read by its name of the field, with what it rests on beside it; what is wrong says how to write it',
  async () => {
    const { origin } = await runningSystem();
    const { type, value, message } = await atWork({ origin, lang: 'en', as: 'Jean Roy' });
    await type('A1', '=BAROMETER_KPI("AHT","FR-LYON","2020-Q1","phone")');
    await type('A2', '=BAROMETER_KPI("handlingTime","FR-LYON","2020-01-01..2020-03-31","phone-in")');
    await type('A3', '=BAROMETER_KPI("nps","FR-LYON",2020)');
    await type('A4', '=BAROMETER_KPI("nps#low","FR-LYON",2020)');
    await type('A5', '=BAROMETER_KPI("nps#status","FR-LYON",2020)');
    await type('A6', '=BAROMETER_KPI("mood","FR-LYON","2020-Q1")');
    await type('A7', '=BAROMETER_KPI("churn","FR-LYON","1999-Q1")');
    await eventually(() => value('A1'), expect.any(Number));
    await eventually(() => value('A2'), await value('A1'));
    await eventually(() => value('A4'), expect.any(Number));
    expect(Number(await value('A4'))).toBeLessThan(Number(await value('A3')));
    // The year is not over: some of its days are not counted yet, and the cell beside it says so.
    await eventually(() => value('A5'), 'partial');
    await eventually(() => value('A6'), '#VALUE!');
    expect(await message('A6')).toContain('Unknown indicator: “mood”');
    await eventually(() => value('A7'), '#N/A');
    expect(await message('A7')).toContain('Nothing is counted');
  },
  limitMs,
);

browserTest(
  'the dictionary and the sheet of finance are written into the workbook, and the second follows its yellow cells',
  async () => {
    const { origin } = await runningSystem();
    const { pane, type, value } = await atWork({ origin, lang: 'fr', as: 'Sofia Keller' });
    await pane.getByRole('button', { name: 'Finance et activité' }).click();
    await pane.getByRole('button', { name: 'Dictionnaire', exact: true }).click();
    await pane.getByText('La feuille « Dictionnaire » est écrite.').waitFor();
    expect(await value('A1')).toBe('Dictionnaire des indicateurs');
    await pane.getByRole('button', { name: 'Finance', exact: true }).click();
    await pane.getByText('La feuille « Finance » est écrite.').waitFor();
    await type('B4', 'FR-LYON');
    await type('B5', '2020-T1');
    const rows = await titles(value);
    await eventually(() => value(`B${rows('Recommandation nette (NPS)')}`), expect.any(Number));
    await eventually(() => value(`B${rows('Retour')}`), '#N/A');
  },
  limitMs,
);

const rowOf = (fields: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(fields).map(([id, to]) => [id, { from: null, to }]));

/** The row under whose first cell a title stands. */
async function titles(value: (address: string) => Promise<unknown>): Promise<(title: string) => number> {
  const found = new Map<unknown, number>();
  for (let row = 1; row <= 70; row += 1) found.set(await value(`A${row}`), row);
  return (title) => found.get(title) ?? 0;
}
