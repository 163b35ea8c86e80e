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

async function openActivity({ pane }: AtWork, file: ReturnType<typeof csv>): Promise<void> {
  await pane.getByRole('button', { name: /^(Importer l’activité|Import activity)$/ }).click();
  await pane.locator('input[type=file]').setInputFiles(file);
}

const sayFlow = async ({ pane }: AtWork): Promise<void> => {
  await pane.getByLabel(/^(Canal|Channel)/).selectOption('phone');
  await pane.getByLabel(/^(Sens|Direction)(À|To)/).selectOption('in');
};

const months = (answered: number) =>
  csv('activite.csv', [
    'Activité du centre',
    'Site;Mois;Appels reçus;Appels traités;Abandons;DMT;QS 60 s;Conseiller',
    `Lyon;janv-18;100;${answered};8;00:05:00;80 %;Zoé`,
    'Lyon 18;févr-18;100;95;9;00:04:30;90 %;Zoé',
    'Lyon;mars-18;cent;90;8;00:05:00;80 %;Zoé',
    'Total;;200;185;17;;;',
  ]);

browserTest(
  'a monthly file is understood and recorded after a cut; sent again it changes nothing, corrected it says what changes',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane } = claire;
    await openActivity(claire, months(90));

    await eventually(
      () =>
        pane
          .getByLabel(/^Ce que dit «\sDMT\s»$/)
          .locator('option:checked')
          .textContent(),
      'Traitement entier (s)',
    );
    await pane.getByText(/^Ex\. «\s00:05:00\s» = 300\ss$/).waitFor();
    await pane.getByText('1 ligne refusée').waitFor();
    await pane.getByText('Laissé de côté : 1 ligne de total (6)').waitFor();
    await pane
      .getByText(/choisissez d’abord : nombre pour «\sQS 60 s\s», Canal, Sens, noms de plateaux/)
      .waitFor();
    await pane.getByLabel(/^«\sQS 60 s\s» par$/).selectOption({ label: '× Appels reçus' });
    await pane.getByLabel(/^Plateau pour «\sLyon 18\s»$/).selectOption('FR-LYON');
    await sayFlow(claire);
    await pane.getByText('2 nouveaux').waitFor();
    await pane
      .getByText(
        /À vérifier, 1 fois : traités et abandonnés ensemble dépassent les reçus \(FR-LYON 2018-02\)/,
      )
      .waitFor();
    await eventually(
      () => pane.locator('table.volumes').first().locator('tbody tr').allInnerTexts(),
      [
        expect.stringMatching(/^Contacts reçus\s+200$/),
        expect.stringMatching(/^Contacts traités\s+185$/),
        expect.stringMatching(/^Traités dans le délai\s+170$/),
        expect.stringMatching(/^Abandons\s+17$/),
        expect.stringMatching(/^Traitement entier \(s\)\s+52\s650$/),
      ],
    );
    expect(await paneViolations(page)).toEqual([]);

    await page.route('**/api/activity', (route) => route.abort());
    await pane.getByRole('button', { name: 'Enregistrer 2 relevés' }).click();
    await pane.getByText(/Serveur injoignable/).waitFor();
    await page.unroute('**/api/activity');
    await pane.getByRole('button', { name: 'Reprendre' }).click();
    await pane.getByText('2 relevés d’activité enregistrés.').waitFor();
    await pane.getByRole('button', { name: 'Ouvrir la feuille Activité' }).click();
    await page.getByRole('tab', { name: 'Activité' }).waitFor();
    await page.context().close();

    const manager = await memberOf(origin, 'Claire Morel');
    const flow = { platform: 'FR-LYON', channel: 'phone', direction: 'in' } as const;
    const recorded = async () =>
      (await manager('presentActivity', { activity: [{ ...flow, period: '2018-01' }] })).activity[0]?.counted;
    const january = { received: 100, answeredWithin: 80, abandoned: 8 };
    expect(await recorded()).toEqual({ ...january, answered: 90, handledSeconds: 27_000 });

    const again = await atWork({ origin, lang: 'en' });
    await openActivity(again, months(90));
    await again.pane.getByLabel('“QS 60 s” by').selectOption({ label: '× Appels reçus' });
    await sayFlow(again);
    await again.pane.getByText('2 there already, the same').waitFor();
    await again.pane.getByText('This file changes nothing: all that it tells is there already.').waitFor();

    await again.pane.locator('input[type=file]').setInputFiles(months(91));
    await again.pane.getByLabel('“QS 60 s” by').selectOption({ label: '× Appels reçus' });
    await sayFlow(again);
    await again.pane.getByText('Contacts answered: 90 → 91').waitFor();
    await again.pane.getByText('Whole handling (s): 27,000 → 27,300').waitFor();
    await again.pane.getByRole('button', { name: 'Record 1 record', exact: true }).click();
    await again.pane.getByText('1 record of activity recorded.').waitFor();
    expect(await recorded()).toEqual({ ...january, answered: 91, handledSeconds: 27_300 });
    await again.page.context().close();
  },
  limitMs,
);

browserTest(
  'a log of contacts is counted into days, and what its words mean is asked once',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane } = claire;
    await openActivity(
      claire,
      csv('journal.csv', [
        'N° contact;Début;Durée traitement (min);Délai 1re réponse (s);Issue;Client',
        '0001;2017-05-04 10:00;6,50;12;Réglé;Zoé',
        '0002;2017-05-04 23:30;2;;Parti;Zoé',
        '0003;2017-05-05 00:10;1;5;Réglé;Zoé',
      ]),
    );
    await pane.getByText('1 colonne laissée de côté').click();
    await pane.getByLabel(/^Ce que dit «\sIssue\s»$/).selectOption('words resolvedSaid');
    await pane.getByLabel(/^Sens de «\sParti\s» dans «\sIssue\s»$/).selectOption('no');
    await pane.getByText(/la durée manque pour 1 contact traité/).waitFor();
    await pane
      .getByLabel(/^Contacts traités/)
      .selectOption({ label: 'lignes où «\u00a0Délai 1re réponse (s)\u00a0» est rempli' });
    await pane.getByLabel(/^Plateau/).selectOption('FR-LYON');
    await pane.getByLabel(/^Canal/).selectOption('chat');
    await pane
      .getByLabel(/^Sens(À|e)/)
      .first()
      .selectOption('in');
    await pane.getByText('2 nouveaux').waitFor();
    await pane.getByText('2 relevés, nouveaux ou identiques').click();
    await eventually(
      () => pane.locator('table.volumes').last().locator('tbody tr').allInnerTexts(),
      [
        expect.stringMatching(/^FR-LYON\s+2017-05-04, chat entrant\s+2 lignes du fichier\s+nouveau$/),
        expect.stringMatching(/^FR-LYON\s+2017-05-05, chat entrant\s+1 ligne du fichier\s+nouveau$/),
      ],
    );
    await page.context().close();
  },
  limitMs,
);
