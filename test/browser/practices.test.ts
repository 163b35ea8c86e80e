import type { RowChange } from '#contract/row';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { memberOf, type Member } from '../support/product/member-of.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

const typed = (key: string, fields: Readonly<Record<string, string | number>>): RowChange => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});

/** Codes every contact of the open wave: every third has the practice, and one client in four refuses. */
async function codeAll(claire: Member): Promise<string> {
  const wave = (await claire('overview')).waves.find(({ state }) => state === 'open')!.code;
  const practice = { practiceLabel: 'Propose autre chose', theme: 'proactivity', polarity: 'good' };
  const keep = (sheet: string, rows: RowChange[]) => claire('pushSheet', { rows }, { sheet });
  await keep('practices', [typed('AUTRE', { code: 'AUTRE', ...practice })]);
  const of = { wave, theme: 'proactivity' };
  let next: string | undefined;
  let index = 0;
  do {
    const page = await claire('pullCodes', { cursor: {}, ...(next !== undefined && { next }) }, of);
    const rows = page.rows.map(({ key, revision, fields }): RowChange => {
      const [isPresent, refuses] = [index % 3 === 0, index % 4 === 0];
      index += 1;
      const values = {
        'presence:AUTRE': isPresent ? 'present' : 'absent',
        reaction: refuses ? 'refuses' : 'accepts',
        duration: 300 + (index % 50),
      };
      const change = ([field, to]: [string, string | number]) =>
        [field, { from: fields[field] ?? null, to }] as const;
      return { key, base: revision, changes: Object.fromEntries(Object.entries(values).map(change)) };
    });
    for (let from = 0; from < rows.length; from += 50)
      await claire('pushCodes', { rows: rows.slice(from, from + 50) }, of);
    next = page.next;
  } while (next !== undefined);
  return wave;
}

browserTest(
  'platforms stand on two axes, a practice has its figures, and what a formula cannot say it says why',
  async () => {
    const { origin } = await runningSystem();
    const claire = await memberOf(origin, 'Claire Morel');
    await codeAll(claire);
    const { page, pane, type, value, message } = await atWork({ origin, lang: 'fr' });

    await type('A1', '=BAROMETER_PRACTICE("AUTRE";"*";"2020-T2";"fréquence")');
    await eventually(() => value('A1').then(Number), expect.closeTo(1 / 3, 1));
    await type('A2', '=BAROMETER_PRACTICE("AUTRE";"*";"2020-T2";"coût-marque")');
    await eventually(() => value('A2'), '#N/A');
    await eventually(() => message('A2'), expect.stringContaining('Hypothèses'));
    await type('A3', '=BAROMETER_PRACTICE("NULLE";"*";"2020-T2")');
    await eventually(() => message('A3'), expect.stringContaining('feuille Pratiques'));

    await pane.getByRole('button', { name: 'États', exact: true }).first().click();
    await pane.getByRole('button', { name: /Deux axes/ }).click();
    await eventually(() => value('A1'), 'Deux axes');
    const lyon = await rowOf('FR-LYON', value);
    await eventually(() => value(`F${lyon}`).then(Number), expect.closeTo(0.25, 0));
    await eventually(() => value(`J${lyon}`).then(Number), expect.closeTo(0.8, 0));
    expect(Number(await value(`G${lyon}`))).toBeLessThanOrEqual(Number(await value(`F${lyon}`)));
    await eventually(async () => Number(await value(`L${lyon}`)), Number(await value(`F${lyon}`)));
    await eventually(
      () => page.locator('.wb-chart svg text').allTextContents(),
      expect.arrayContaining(['FR-LYON', 'Conformité (note)']),
    );
    await type('B6', 'FCR');
    await eventually(async () => (await value(`L${lyon}`)) === (await value(`J${lyon}`)), true);

    await pane.getByRole('button', { name: /Une pratique/ }).click();
    await eventually(() => value('A1'), 'Une pratique');
    await eventually(() => value('B4'), 'AUTRE');
    await eventually(() => value('B11').then(Number), expect.closeTo(1 / 3, 1));
    await eventually(() => value('F19').then(String), expect.stringContaining('Hypothèses'));
  },
  limitMs,
);

browserTest(
  'a platform manager reads nothing of an open wave, and nothing of others',
  async () => {
    const { origin } = await runningSystem();
    const marc = await atWork({ origin, lang: 'fr', as: 'Marc Delattre' });

    await marc.type('A1', '=BAROMETER_PRACTICE("*";"DE-KOELN";"2020-T2";"refus")');
    await eventually(() => marc.value('A1'), '#N/A');
    await eventually(() => marc.message('A1'), expect.stringMatching(/plateau|visible/));
    await marc.type('A2', '=BAROMETER_PRACTICE("*";"FR-LYON";"2020-T2";"refus")');
    await eventually(() => marc.value('A2'), '#N/A');
    await eventually(() => marc.message('A2'), expect.stringMatching(/clôture|publi/));
  },
  limitMs,
);

/** The row of the sheet that begins with a text. */
async function rowOf(text: string, value: (address: string) => Promise<unknown>): Promise<number> {
  for (let row = 1; row < 60; row += 1) if ((await value(`A${row}`)) === text) return row;
  throw new Error(`no row ${text}`);
}
