import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { openFile } from '../../../../../addin/workbook/import/open-file.ts';
import { writeCsv } from '../../../../../addin/workbook/import/write-csv.ts';
import { readXml } from '../../../../../addin/workbench/xlsx/xml/read-xml.ts';

/** Ten times ten times … the entity before it: a billion letters, were they ever written out. */
const BOMB = `<!DOCTYPE worksheet [<!ENTITY a0 "laughter">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

/** A workbook of one row, with something else said before its sheet or instead of a word of it. */
async function workbook(change: (xml: string) => string): Promise<Blob> {
  const parts = unzipSync(
    Uint8Array.from(await writeXlsx({ sheets: [{ name: 'Contacts', rows: [['id'], ['MARK']] }] })),
  );
  const changed = Object.entries(parts).map(([name, bytes]) => [
    name,
    /sheet1\.xml$|sharedStrings\.xml$/.test(name) ? strToU8(change(new TextDecoder().decode(bytes))) : bytes,
  ]);
  return new Blob([Uint8Array.from(zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>))]);
}

async function textsOf(file: Blob): Promise<string> {
  try {
    const texts: unknown[] = [];
    for await (const rows of (await openFile(file)).rows())
      texts.push(...rows.flatMap(({ values }) => values));
    return JSON.stringify(texts);
  } catch (error) {
    return String((error as { reason?: string }).reason ?? error);
  }
}

test('entities that a file declares are never written out, nor are files of the reader put in their place', async () => {
  const bombed = (entity: string) =>
    workbook((xml) => xml.replace(/(<\?xml[^>]*\?>)/, `$1${BOMB}`).replace('MARK', `&${entity};`));

  for (const entity of ['a9', 'file']) {
    const texts = await textsOf(await bombed(entity));
    expect(texts.length).toBeLessThan(1_000);
    expect(texts).not.toMatch(/laughter|root:/);
  }
  expect(await textsOf(await workbook((xml) => xml))).toContain('MARK');
});

test('a workbook opened in a browser that declares entities is not taken at all', () => {
  expect(() => readXml(`<?xml version="1.0"?>${BOMB}<worksheet>&a9;</worksheet>`)).toThrow('not taken');
});

test('a file of a few kilobytes that unpacks to hundreds of megabytes is refused', async () => {
  const zeros = new Uint8Array(101e6);
  const bomb = zipSync({ 'xl/workbook.xml': zeros, 'xl/worksheets/sheet1.xml': zeros }, { level: 9 });

  expect(bomb.length).toBeLessThan(500_000);
  expect(await textsOf(new Blob([Uint8Array.from(bomb)]))).toBe('too-large');
});

test('a file of refused lines holds no formula, whatever the lines hold', async () => {
  const formulas = ['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'];

  const text = await writeCsv(formulas.map((one) => [one, 'ok'])).text();

  expect(text.match(/(^|[;\n\ufeff])"?[=+@\t-]/g)).toBeNull();
  expect(text.match(/ok/g)).toHaveLength(formulas.length);
});
