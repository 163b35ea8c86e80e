import { writeXlsx } from 'hucre/xlsx';
import { openFile } from '../../../../../addin/workbook/import/open-file.ts';
import type { RawRow, TableFile } from '../../../../../addin/workbook/import/raw-table.ts';
import { encoded } from '../../../../support/import/encoded.ts';

async function rowsOf(file: TableFile, sheet?: number): Promise<RawRow[]> {
  const all: RawRow[] = [];
  for await (const rows of file.rows({ sheet })) all.push(...rows);
  return all;
}
const text = (content: string, encoding: Parameters<typeof encoded>[1] = 'utf-8', mark = false) =>
  openFile(new Blob([encoded(content, encoding, mark)]));

test.each([
  ['utf-8', false],
  ['utf-8', true],
  ['windows-1252', false],
  ['utf-16le', true],
  ['utf-16le', false],
  ['utf-16be', true],
  ['utf-16be', false],
] as const)('%s is read, with its mark: %s', async (encoding, mark) => {
  const file = await text('N° contact;Début\r\n0001;été – 12 €\r\n', encoding, mark);

  expect(file.form).toEqual({ kind: 'csv', encoding, byteOrderMark: mark, separator: ';' });
  expect(await rowsOf(file)).toEqual([
    { line: 1, values: ['N° contact', 'Début'] },
    { line: 2, values: ['0001', 'été – 12 €'] },
  ]);
});

test('an accent in the last row decides of the encoding as one in the first', async () => {
  const content = `Mois;Reçus\r\n${'2026-10;12\r\n'.repeat(100_000)}2026-11;été\r\n`;

  const file = await text(content.replace('ç', 'c'), 'windows-1252');

  expect(file.form).toMatchObject({ encoding: 'windows-1252' });
  expect((await rowsOf(file)).at(-1)).toEqual({ line: 100_002, values: ['2026-11', 'été'] });
});

test.each([
  ['a decimal comma does not part cells', 'Mois;Taux;Note\n2026-10;1,5;2,5\n2026-11;2,5;3,5\n', ';'],
  ['titles above the table do not count', 'Export, du site;\nle 3 mai\nid,date\n1,2\n3,4\n5,6\n', ','],
  ['tabulations', 'id\tdate, heure\n1\t2\n', '\t'],
  ['the line that Excel is told the separator by', 'sep=,\nid;x,date\n1,2\n', ','],
  ['separators within quotation marks do not count', '"a;b;c";d\n"e;f;g";h\n', ';'],
])('the separator: %s', async (_, content, separator) => {
  expect((await text(content)).form).toMatchObject({ separator });
});

test('the row that tells the separator is not one that Excel shows', async () => {
  expect(await rowsOf(await text('sep=;\r\nid;date\r\n1;2\r\n'))).toEqual([
    { line: 1, values: ['id', 'date'] },
    { line: 2, values: ['1', '2'] },
  ]);
});

test('line breaks within quotation marks stay in their cell, and lines are those of Excel', async () => {
  const file = await text('id;note;fin\n1;"deux\nlignes ""ici"" ; oui";a\n\n2;b;c\n');

  expect(await rowsOf(file)).toEqual([
    { line: 1, values: ['id', 'note', 'fin'] },
    { line: 2, values: ['1', 'deux\nlignes "ici" ; oui', 'a'] },
    { line: 4, values: ['2', 'b', 'c'] },
  ]);
});

test('a quotation mark that nothing closes is refused where it opens, not read as one cell', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => `${index};ok;fin`).join('\n');
  const file = await text(`id;note;fin\n1;"ouvert;a\n${rows}\n`);

  await expect(rowsOf(file)).rejects.toMatchObject({ reason: 'open-quote', line: 2 });
});

test.each([
  ['empty', new Uint8Array()],
  ['old-workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ['not-xlsx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3)],
  ['not-a-table', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 65, 66, 0)],
])('what is no table is refused: %s', async (reason, bytes) => {
  await expect(openFile(new Blob([bytes]))).rejects.toMatchObject({ reason });
});

test('the sheets of a workbook are told by name, and each can be read', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Lisez-moi', rows: [['Bonjour']] },
      { name: 'Données & co', rows: [['id', 'note'], [], ['0001', 2.5]] },
    ],
  });
  const file = await openFile(new Blob([Uint8Array.from(bytes)]));

  expect(file.form).toEqual({ kind: 'xlsx', sheets: ['Lisez-moi', 'Données & co'] });
  expect(await rowsOf(file, 1)).toEqual([
    { line: 1, values: ['id', 'note'] },
    { line: 3, values: ['0001', 2.5] },
  ]);
});

test('reading stops when it is not awaited any more', async () => {
  const file = await text('a;b\n'.repeat(500_000));
  const controller = new AbortController();
  let rows = 0;
  const read = async () => {
    for await (const some of file.rows({ signal: controller.signal })) {
      rows += some.length;
      controller.abort();
    }
  };

  await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  expect(rows).toBeLessThan(500_000);
});
