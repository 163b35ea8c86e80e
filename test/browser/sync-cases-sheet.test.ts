import { eventually } from '../support/eventually.ts';
import { atOneSheet } from '../support/product/at-one-sheet.ts';
import { convertTable } from '../support/product/convert-table.ts';
import { typesMeanwhile } from '../support/product/types-meanwhile.ts';
import { columns, secondAnswer } from '../support/product/synced-sheet.ts';

const { first, second, comment, key, revision, status } = columns;
const gesture = atOneSheet('2020-Q2');

gesture(
  'sorted rows keep their entries: each goes to its own contact',
  async (sheet, [one = '', other = '']) => {
    await sheet.write(one, first, '4');
    await sheet.choose('A3', /Trier de Z à A/);
    await sheet.says(one, 'à envoyer');
    await sheet.write(other, first, '5');
    await sheet.send();
    for (const contact of [one, other]) await sheet.says(contact, 'envoyé');
    expect([await sheet.served(one), await sheet.served(other)]).toEqual(['4', '5']);
    await sheet.choose('A3', /Trier de A à Z/);
  },
);

gesture('a fill over filtered rows changes and sends only those shown', async (sheet, [one = '']) => {
  const { page, go, press } = sheet;
  const platform = String(await sheet.read(one, 'B'));
  await page.locator('.wb-filter').nth(1).click();
  await page.getByLabel('(Sélectionner tout)').uncheck();
  await page.getByLabel(platform).check();
  await page.getByRole('button', { name: 'OK' }).click();
  const [top, last] = [await sheet.rowOf(one), 60];
  const shown = await page.evaluate(
    ([from = 0, to = 0]) => {
      const { hiddenRows } = globalThis.workbench.workbook.active;
      const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return rows.filter((row) => !hiddenRows.has(row - 1)).length;
    },
    [top, last],
  );
  await sheet.write(one, comment, 'à revoir');
  await go(`${comment}${top}:${comment}${last}`);
  await press('Control+b');
  await sheet.cardSays(new RegExp(`${shown} saisies? à envoyer`));
  await sheet.send();
  await sheet.says(one, 'envoyé');
  expect(await sheet.served(one, 'comment')).toBe('à revoir');
  await sheet.choose('A1', /Trier de A à Z/);
  await page.locator('.wb-filter').nth(1).click();
  await page.getByRole('button', { name: /Effacer le filtre/ }).click();
});

gesture(
  'an inserted row is not of the sample; a deleted one is missing, stays on the server and is put back',
  async (sheet, [one = '']) => {
    const row = await sheet.rowOf(one);
    await sheet.choose(`A${row}`, /Insérer des lignes de tableau/);
    await sheet.type(`${first}${row}`, '5');
    await eventually(() => sheet.value(`${status}${row}`), 'ligne hors tirage, non envoyée');
    await sheet.cardSays(/1 ligne ajoutée hors du tirage/);
    await sheet.choose(`A${row}`, /Supprimer les lignes du tableau/);

    await sheet.choose(`A${await sheet.rowOf(one)}`, /Supprimer les lignes du tableau/);
    await sheet.cardSays(/1 ligne du tirage manque ici/);
    await sheet.send();
    expect(await sheet.served(one, 'contact')).toBe(one);
    await sheet.pane.getByRole('button', { name: 'Remettre' }).click();
    await eventually(() => sheet.read(one, key), one);
  },
);

gesture(
  'columns of the person’s own and renamed headings change nothing; a deleted column erases nothing',
  async (sheet, [one = '']) => {
    await sheet.choose(`${first}3`, /Insérer des colonnes de tableau/);
    await sheet.write(one, 'H', 'à moi');
    await sheet.type('I1', 'Mon critère');
    await sheet.write(one, 'I', '3');
    await sheet.choose('H3', /Supprimer les colonnes du tableau/);
    await sheet.says(one, 'à envoyer');
    await sheet.send();
    await sheet.says(one, 'envoyé');
    expect(await sheet.served(one)).toBe('3');

    await sheet.choose(`${second}3`, /Supprimer les colonnes du tableau/);
    await sheet.cardSays(/La colonne «.Exactitude de la réponse.» a été supprimée/);
    await sheet.cardSays(/Rien à envoyer/);
    for (
      let step = 0;
      step < 6 && (await sheet.value(`${second}1`)) !== 'Exactitude de la réponse';
      step += 1
    )
      await sheet.press('Control+z');
    await eventually(() => sheet.value(`${second}1`), 'Exactitude de la réponse');
    await sheet.type('H1', 'Compréhension de la demande');
  },
);

gesture(
  'hidden columns shown and typed over: revision and key come back, and the row goes on',
  async (sheet, [one = '', other = '']) => {
    await sheet.go(`${status}1:${revision}1`);
    await sheet.press('Control+Shift+Digit0');
    await sheet.write(one, first, '2');
    const known = await sheet.read(one, revision);
    await sheet.write(one, revision, '99');
    await sheet.write(one, key, 'rien');
    await eventually(() => sheet.read(one, key), one);
    await sheet.write(other, first, '5');
    await sheet.write(other, key, one);
    await eventually(() => sheet.read(other, key), other);
    await sheet.send();
    for (const contact of [one, other]) await sheet.says(contact, 'envoyé');
    expect([await sheet.served(one), await sheet.served(other)]).toEqual(['2', '5']);
    expect(await sheet.read(one, revision)).toBe(Number(known) + 1);
  },
);

gesture(
  'a key typed over while the pane writes comes back all the same',
  async (sheet, [one = '', other = '']) => {
    const typed = await typesMeanwhile(sheet, { watched: one, typed: other, column: key, text: one });
    await sheet.write(one, first, '4');
    await typed();
    await eventually(() => sheet.read(other, key), other);
  },
);

gesture('a copied row is said to be a copy, and only the original is sent', async (sheet, [one = '']) => {
  const row = await sheet.rowOf(one);
  await sheet.choose(`A${row}`, /Insérer des lignes de tableau/);
  await sheet.go(`A${row + 1}:${revision}${row + 1}`);
  await sheet.press('Control+c');
  await sheet.go(`A${row}`);
  await sheet.press('Control+v');
  await sheet.cardSays(/1 ligne copiée : elle n’est pas envoyée/);
  await sheet.type(`${first}${row}`, '1');
  const said = () => Promise.all([row, row + 1].map((at) => sheet.value(`${status}${at}`)));
  await eventually(said, expect.arrayContaining(['copie, non envoyée']));
  const copy = (await said()).indexOf('copie, non envoyée') + row;
  await sheet.send();
  expect(await sheet.served(one)).toBeNull();
  await sheet.choose(`A${copy}`, /Supprimer les lignes du tableau/);
});

gesture(
  'of a pasted block the good cells are sent, the others are marked and say what to type',
  async (sheet, [one = '', other = '']) => {
    const [row, next] = [await sheet.rowOf(one), await sheet.rowOf(other)];
    await sheet.paste(`${first}${row}`, [['4', '9']]);
    await sheet.paste(`${first}${next}`, [["'3", 'zz']]);
    await sheet.says(
      one,
      expect.stringMatching(/^refusé.: Exactitude de la réponse.«.9.».: .*0, 1, 2, 3, 4, 5/),
    );
    await sheet.cardSays(/2 saisies refusées/);
    await sheet.send();
    await sheet.cardSays(/Rien à envoyer/);
    expect([await sheet.served(one), await sheet.served(other)]).toEqual(['4', '3']);
    expect([await sheet.served(one, secondAnswer), await sheet.served(other, secondAnswer)]).toEqual([
      null,
      null,
    ]);
    for (const at of [row, next]) await sheet.type(`${second}${at}`, '5');
    await sheet.cardSays(/2 saisies à envoyer/);
  },
);

gesture(
  'a formula in an answer is kept: its value is sent, until the server has another',
  async (sheet, [one = '']) => {
    const formula = async () => {
      const row = await sheet.rowOf(one);
      return sheet.page.evaluate((at) => globalThis.workbench.workbook.active.cell(at - 1, 7)?.formula, row);
    };
    await sheet.write(one, first, '=SI(1=1;4;2)');
    await sheet.says(one, 'à envoyer');
    await sheet.send();
    await sheet.says(one, 'envoyé');
    expect([await sheet.served(one), await formula()]).toEqual(['4', '=IF(1=1,4,2)']);

    await sheet.changeElsewhere(one, '3');
    await sheet.receive();
    await eventually(() => sheet.read(one, first), 3);
    expect(await formula()).toBeUndefined();
  },
);

gesture(
  'a date made of an answer is refused as it shows; a number typed as text is a number',
  async (sheet, [one = '']) => {
    await sheet.write(one, first, '4/5');
    await sheet.says(one, expect.stringMatching(/«.4-mai.».: .*0, 1, 2, 3, 4, 5/));
    await sheet.write(one, first, "'4");
    await sheet.says(one, 'à envoyer');
    const row = await sheet.rowOf(one);
    const format = () =>
      sheet.page.evaluate((at) => globalThis.workbench.workbook.active.style(at - 1, 7).numberFormat, row);
    await eventually(format, 'General');
    await sheet.write(one, comment, '007');
    await sheet.send();
    await sheet.says(one, 'envoyé');
    expect([await sheet.served(one), await sheet.served(one, 'comment')]).toEqual(['4', '007']);
  },
);

gesture(
  'Ctrl+Z gets past what we write: the entry is taken back, before and after it was sent',
  async (sheet, [one = '']) => {
    await sheet.write(one, first, '3');
    await sheet.says(one, 'à envoyer');
    await sheet.press('Control+z');
    await sheet.says(one, '');
    await sheet.press('Control+z');
    await eventually(() => sheet.read(one, first), '');

    await sheet.write(one, first, '3');
    await sheet.says(one, 'à envoyer');
    await sheet.send();
    await sheet.says(one, 'envoyé');
    for (let step = 0; step < 9 && (await sheet.read(one, first)) !== ''; step += 1)
      await sheet.press('Control+z');
    await sheet.says(one, 'à envoyer');
    expect([await sheet.read(one, first), await sheet.served(one)]).toEqual(['', '3']);
    await sheet.send();
    await sheet.says(one, 'envoyé');
    expect(await sheet.served(one)).toBeNull();
  },
);

gesture(
  'a copied sheet is pointed out and never sent; a sheet renamed goes on',
  async (sheet, [one = '']) => {
    const { page } = sheet;
    const original = page.getByRole('tab', { name: 'Éval 2020-T2 bq4', exact: true });
    await original.click({ button: 'right' });
    await page.getByRole('menuitem', { name: /Déplacer ou copier/ }).click();
    await page.getByRole('checkbox', { name: 'Créer une copie' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await sheet.cardSays(/«.Éval 2020-T2 bq4 \(2\).» est une copie de cette feuille/);
    await sheet.write(one, first, '1');
    await sheet.send();
    await original.click();
    await eventually(() => sheet.read(one, first), '');
    expect(await sheet.served(one)).toBeNull();

    await original.dblclick();
    await page.keyboard.type('Mes écoutes\n');
    await sheet.write(one, first, '2');
    await sheet.send();
    await sheet.says(one, 'envoyé');
    expect(await sheet.served(one)).toBe('2');
  },
);

gesture(
  'a table converted to a range deletes nothing: Ctrl+Z gives it back, or the sheet is opened again',
  async (sheet, [one = '']) => {
    const { page, pane } = sheet;
    const convert = () => convertTable(page);
    await sheet.write(one, first, '3');
    await sheet.says(one, 'à envoyer');
    // The status is there before its writing is over, and Excel tells of nothing while we write.
    await sheet.cardSays(/1 saisie à envoyer/);
    await convert();
    await sheet.cardSays(
      /n’est plus là[\s\S]*Rien n’est supprimé sur le serveur[\s\S]*n’étai(t|ent) pas envoyée/,
    );
    await sheet.send();
    await sheet.cardSays(/n’est plus là/);
    expect([await sheet.served(one, 'contact'), await sheet.served(one)]).toEqual([one, null]);

    await sheet.go('A1');
    await sheet.press('Control+z');
    await sheet.cardSays(/saisies? à envoyer/);
    await sheet.send();
    await sheet.says(one, 'envoyé');
    expect(await sheet.served(one)).toBe('3');
    await sheet.cardSays(/Rien à envoyer/);

    await convert();
    await sheet.cardSays(/n’est plus là/);
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: /^Accueil/ })
      .click();
    await pane
      .getByRole('button', { name: /^Ouvrir : Baromètre/ })
      .first()
      .click();
    await page
      .getByRole('tab', { name: /^Éval 2020-T2 bq4/ })
      .last()
      .waitFor();
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: /^Échanges/ })
      .click();
    await sheet.cardSays(/Rien à envoyer/);
    await eventually(() => sheet.read(one, first), 3);
  },
);
