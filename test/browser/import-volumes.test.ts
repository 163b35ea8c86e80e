import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { memberOf } from '../support/product/member-of.ts';
import { paneViolations } from '../support/product/pane-violations.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`),
});

async function openVolumes({ pane }: AtWork, file: ReturnType<typeof csv>): Promise<void> {
  await pane.getByRole('button', { name: /^(Importer des volumes|Import volumes)$/ }).click();
  await pane.locator('input[type=file]').setInputFiles(file);
}

const months = csv('volumes.csv', [
  'Volumes du centre',
  'Site;Mois;Appels traités;Appels reçus;Conseiller',
  'Lyon 2;janv-19;90;100;Zoé',
  'Lyon;janv-19;1;2;Zoé',
  'Siège;janv-19;5;5;Zoé',
  'Lyon 2;févr-19;80;12,5;Zoé',
  'Total;;175;107;',
]);

browserTest(
  'a table of volumes is understood, its unknown names asked once for everybody, and recorded after a cut',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane } = claire;
    await openVolumes(claire, months);

    await pane.getByText('2 noms inconnus : de quels plateaux s’agit-il ?').waitFor();
    await pane.getByText(/séparateur «\s;\s» · Titres à la ligne 2 · 5 lignes au-dessous/).waitFor();
    await pane.getByText(/Laissées de côté, car sur des personnes .* : Conseiller/).waitFor();
    await pane.getByText('Laissé de côté : 1 ligne de total (7)').waitFor();
    await eventually(
      () => pane.getByLabel('Contacts reçus').locator('option:checked').textContent(),
      'Appels reçus',
    );
    await pane.getByText('1 ligne refusée').waitFor();
    await pane.getByLabel(/^Plateau pour «\sLyon 2\s»$/).selectOption('FR-LYON');
    await pane.getByLabel(/^Plateau pour «\sSiège\s»$/).selectOption('-');
    await pane.getByText('Pour importer, choisissez d’abord : Sens.').waitFor();
    await pane.getByLabel('Sens').selectOption('in');
    await eventually(
      () => pane.locator('table.volumes tbody tr').allInnerTexts(),
      [expect.stringMatching(/^FR-LYON\s+2019-01\s+téléphone entrant\s+102$/)],
    );
    expect(await paneViolations(page)).toEqual([]);

    await page.route('**/api/volumes', (route) => route.abort());
    await pane.getByRole('button', { name: 'Enregistrer 1 volume' }).click();
    await pane.getByText(/Serveur injoignable/).waitFor();
    await page.unroute('**/api/volumes');
    await pane.getByRole('button', { name: 'Reprendre' }).click();
    await pane.getByText('1 volume enregistré.').waitFor();

    const manager = await memberOf(origin, 'Claire Morel');
    const flow = { platform: 'FR-LYON', channel: 'phone', direction: 'in' } as const;
    const { volumes } = await manager('presentVolumes', { volumes: [{ ...flow, period: '2019-01' }] });
    expect(volumes.map(({ received }) => received)).toEqual([102]);
    await page.context().close();

    const again = await atWork({ origin, lang: 'en' });
    await openVolumes(again, months);
    await again.pane.getByText('3 names known').waitFor();
    await again.pane.getByLabel('Direction').selectOption('in');
    await again.pane.getByText('1 there already, the same').waitFor();
    await again.pane.getByText('No volume of this file is to be recorded.').waitFor();
    await again.page.context().close();
  },
  limitMs,
);

browserTest(
  'an order of dates that nothing proves is asked, and another file may be chosen at any moment',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane } = claire;
    await openVolumes(
      claire,
      csv('journal.csv', ['N° contact;Début;Plateau;Canal;Sens', '0001;05/04/2019 10:00;Lyon;appel;entrant']),
    );
    await pane
      .getByText(/Rien dans le fichier ne dit si «\s05\/04\/2019 10:00\s» commence par le jour/)
      .waitFor();
    await pane.getByText('Pour importer, choisissez d’abord : Ordre des dates.').waitFor();
    await pane.getByLabel('Ordre des dates').selectOption('month-first');
    await eventually(
      () => pane.locator('table.volumes tbody tr').allInnerTexts(),
      [expect.stringMatching(/^FR-LYON\s+2019-05\s+téléphone entrant\s+1$/)],
    );

    await pane.locator('input[type=file]').setInputFiles(csv('rien.csv', ['bonjour', 'monde']));
    await pane.getByText(/Aucune ligne de titres reconnue/).waitFor();
    await page.context().close();
  },
  limitMs,
);

browserTest(
  'refused rows are saved as a file to be corrected, without persons and without formulas',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane } = claire;
    await pane.getByRole('button', { name: 'Importer des contacts' }).first().click();
    await pane
      .locator('input[type=file]')
      .setInputFiles(
        csv('contacts.csv', [
          'N° contact;Conseiller;Début;Motif',
          '0001;Zoé;hier;=1+1',
          '0002;Zoé;2020-05-04 10:00;x',
        ]),
      );
    await pane.getByText('1 ligne refusée').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Enregistrer les lignes refusées (CSV)' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);

    expect(download.suggestedFilename()).toBe('lignes-refusees.csv');
    expect(Buffer.concat(chunks).toString()).toBe(
      '\ufeffLigne;Colonne en cause;Raison et remède;N° contact;Début;Motif\r\n' +
        '2;Début;La date de début est illisible : écrivez-la comme 12/10/2026 14:30.;0001;hier;"\'=1+1"\r\n',
    );
    await page.context().close();
  },
  limitMs,
);
