import { eventually } from '../support/eventually.ts';
import { atOneSheet } from '../support/product/at-one-sheet.ts';
import { columns, secondAnswer, type SyncedSheet } from '../support/product/synced-sheet.ts';

const { first, second } = columns;
const gesture = atOneSheet('2020-Q2');

/** The live score of a contact, wherever its column is. */
const score = async (sheet: SyncedSheet, contact: string) =>
  sheet.read(contact, await sheet.column('Note en direct'));

/** Answers every criterion of a contact, and waits for its score. */
async function answered(sheet: SyncedSheet, contact: string): Promise<unknown> {
  await sheet.paste(`${first}${await sheet.rowOf(contact)}`, [
    Array.from({ length: 12 }, (_, at) => (at < 4 ? '4' : '1')),
  ]);
  await eventually(() => score(sheet, contact), expect.any(Number));
  return score(sheet, contact);
}

gesture(
  'a column of the person’s own between the answers leaves the live score right',
  async (sheet, [one = '']) => {
    const before = await answered(sheet, one);
    await sheet.choose(`${second}3`, /Insérer des colonnes de tableau/);
    await eventually(() => score(sheet, one), before);
    await sheet.write(one, 'I', 'à moi');
    await sheet.write(one, 'J', '1');
    await eventually(async () => Number(await score(sheet, one)) < Number(before), true);
    await sheet.choose('I3', /Supprimer les colonnes du tableau/);
    await sheet.write(one, 'I', '4');
    await eventually(() => score(sheet, one), before);
  },
);

gesture(
  'a column cut and pasted beside the table is exchanged where it is, and counts in the live score',
  async (sheet, [one = '']) => {
    const before = await answered(sheet, one);
    await sheet.go(`${second}1:${second}102`);
    await sheet.press('Control+x');
    await sheet.go('AF1');
    await sheet.press('Control+v');
    await eventually(() => sheet.value('AF1'), 'Exactitude de la réponse');
    await eventually(() => score(sheet, one), before);
    await sheet.write(one, 'AF', '2');
    await sheet.send();
    await sheet.says(one, 'envoyé');
    expect(await sheet.served(one, secondAnswer)).toBe('2');
    await sheet.cardSays(/Rien à envoyer/);
  },
);

gesture(
  'a row put back after columns moved has the looks, the limits and the score of the others',
  async (sheet, [one = '', other = '']) => {
    await sheet.choose(`A${await sheet.rowOf(one)}`, /Supprimer les lignes du tableau/);
    await sheet.cardSays(/1 ligne du tirage manque ici/);
    await sheet.pane.getByRole('button', { name: 'Remettre' }).click();
    await eventually(() => sheet.read(one, 'A'), one);
    const looks = async (contact: string) => {
      const row = await sheet.rowOf(contact);
      const placed = ['A', 'H', 'T', 'AF'].map((letters) => [letters, row] as const);
      return sheet.page.evaluate((cells) => {
        const { active } = globalThis.workbench.workbook;
        return cells.map(([letters, at]) => {
          const column =
            Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const { numberFormat, format, validation } = active.style(at - 1, column);
          return { numberFormat, fill: format.fillColor, list: validation?.rule };
        });
      }, placed);
    };
    await eventually(() => looks(one), await looks(other));
    await sheet.paste(`${first}${await sheet.rowOf(one)}`, [
      ['4', '', '4', '4', '1', '1', '1', '1', '1', '1', '1', '1'],
    ]);
    await sheet.write(one, 'AF', '4');
    await eventually(() => score(sheet, one), expect.any(Number));
  },
);
