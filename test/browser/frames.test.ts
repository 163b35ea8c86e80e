import { readFile } from 'node:fs/promises';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { paneViolations } from '../support/product/pane-violations.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { sharedPath } from '../support/shared.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;

/** The first contacts of a real log, as its centre exports it. */
async function aRealList(rows: number) {
  const log = await readFile(sharedPath('data', 'star_chats', 'contacts.csv'), 'utf8');
  const lines = log.split(/\r?\n/).slice(0, rows + 1);
  return { name: 'journal.csv', mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) };
}

browserTest(
  'a real log of contacts becomes a frame, a draw and a certificate',
  async () => {
    const { origin } = await runningSystem();
    const { pane, page, value } = await atWork({ origin, lang: 'fr' });
    const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
    await press('Plan d’échantillonnage');
    await press('Enregistrer le plan');
    await pane.getByText(/Plan enregistré/).waitFor();
    await press('Accueil');

    await press(/^Échantillon/);
    await press('Importer une liste de contacts');
    await pane.locator('input[type=file]').setInputFiles(await aRealList(600));
    await pane.getByText(/contacts prêts à partir/).waitFor();
    await pane
      .getByLabel(/^Plateau/)
      .first()
      .selectOption('FR-LYON');
    await pane
      .getByLabel(/^Canal/)
      .first()
      .selectOption({ label: 'chat' });
    await pane.getByLabel(/^Sens/).first().selectOption({ label: 'entrant' });
    await press('Tous les mots restants sont éligibles');
    expect(await paneViolations(page)).toEqual([]);
    await press(/^Envoyer \d+ contact/);
    await pane.getByText(/contacts entrés dans les bases/).waitFor();
    await press('Terminer');

    await press('Geler la base de sondage');
    await press('Geler maintenant');
    await press('Geler quand même');
    await pane.getByLabel('Texte de la graine').fill('la mer est calme');
    await press('Donner la graine');
    await press('Tirer l’échantillon');
    await press('Écrire la feuille du certificat');
    await pane.getByText(/^Feuille «\s.*\s» à jour\.$/).waitFor();

    expect(await paneViolations(page)).toEqual([]);
    await eventually(() => value('A1'), 'Certificat de représentativité');
    expect(await value('B8')).toMatch(/^[0-9a-f]{64}$/);
  },
  limitMs,
);
