import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { addSheet } from '../../../addin/workbench/model/edits.ts';
import { readWorkbook } from '../../../addin/workbench/model/read-workbook.ts';
import { createTable } from '../../../addin/workbench/model/table-edits.ts';
import { setFilter } from '../../../addin/workbench/model/filter-table.ts';
import { readXlsx, writeXlsx } from '../../../addin/workbench/xlsx/xlsx-file.ts';
import { shareWithoutData } from '../../../addin/workbook/share/share-without-data.ts';
import { packageFaults } from '../../support/workbench/package-faults.ts';
import { sheetOf } from '../../support/sheet-of.ts';
import { addin, functions } from '../../support/workbench/through-file.ts';

const headings = ['Contact', 'Commentaire', 'Note', '_key', '_rev'];

/** A text that nothing else in a file says by chance. */
const telling = fc
  .tuple(fc.nat(1e9), fc.constantFrom('', ' é', ' <b> & "x"', '\nsuite', ' _x0041_', '’', " '"))
  .map(([number, rest]) => `dit-${number}-par-un-client${rest}`);
const row = fc.tuple(telling, telling, fc.integer({ min: 1, max: 10 }), telling);
const situation = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  top: fc.nat(3),
  left: fc.nat(3),
  filtered: fc.boolean(),
  ownTexts: fc.array(fc.constantFrom('mon suivi', 'à voir', '0012'), { maxLength: 4 }),
});

const letter = (index: number) => String.fromCharCode(65 + index);

/** Every text that the parts of a file hold, as XML escapes it and as it reads. */
function allTexts(file: Uint8Array): string {
  const parts = Object.values(unzipSync(file)).map((bytes) => strFromU8(bytes));
  const plain = parts.map((part) =>
    part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
  return [...parts, ...plain].join('\n');
}

test('any workbook shared without data has its headings, no row, and no text of a row anywhere in its file', () => {
  fc.assert(
    fc.property(situation, ({ rows, top, left, filtered, ownTexts }) => {
      const { workbook, sheet, at } = sheetOf([]);
      const first = top + 1;
      const corner = `${letter(left)}${first}`;
      const block = `${corner}:${letter(left + 4)}${first + rows.length}`;
      workbook.as('person', () => {
        const put = (line: number, column: number, value: string | number) =>
          sheet.store.put(top + line, left + column, { value, numberFormat: 'General', format: {} });
        for (const [column, heading] of headings.entries()) put(0, column, heading);
        for (const [line, [contact, comment, note, key]] of rows.entries())
          for (const [column, value] of [contact, comment, note, key, 3].entries())
            put(line + 1, column, value);
        const table = createTable(workbook, at(block), true);
        if (filtered)
          setFilter(workbook, table, table.columns[0]!.id, { filterOn: 'Values', values: [rows[0]![0]] });
        addSheet(workbook, 'Mon suivi');
        const own = workbook.sheets.find(({ name }) => name === 'Mon suivi')!;
        for (const [line, text] of ownTexts.entries())
          own.store.put(line, 0, { value: text, numberFormat: 'General', format: {} });
        const copied = { value: rows[0]![1], numberFormat: 'General', format: {} };
        own.store.put(0, 1, { ...copied, formula: `=Sheet1!${letter(left + 1)}${first + 1}` });
        workbook.xmlParts = [
          {
            id: 'X1',
            xml: `<part xmlns="urn:barometre-qualite:sync:rows">${rows.length} dit-secret</part>`,
          },
        ];
      });
      const { bytes } = writeXlsx(workbook, { functions, addin });

      const copy = shareWithoutData(bytes, { synced: new Set(), addin: addin.id });

      const said = allTexts(copy.file);
      expect(rows.flat().filter((text) => typeof text === 'string' && said.includes(text))).toEqual([]);
      expect(said).not.toContain('dit-');
      expect(said).not.toContain('urn:barometre-qualite');
      expect(copy.emptied).toEqual([sheet.name]);
      expect(packageFaults(copy.file)).toEqual([]);
      const reading = readXlsx(copy.file, { name: 'x', language: 'fr', functions, addinId: addin.id });
      if ('refused' in reading) throw new Error(reading.refused);
      const again = readWorkbook(reading.saved)!;
      const [shared, own] = again.sheets;
      expect(headings.map((_, column) => shared!.cell(top, left + column)?.value)).toEqual(headings);
      expect(
        rows
          .flatMap((_, line) =>
            headings.map((__, column) => shared!.cell(top + 1 + line, left + column)?.value ?? ''),
          )
          .join(''),
      ).toBe('');
      expect(ownTexts.map((_, line) => own!.cell(line, 0)?.value)).toEqual(ownTexts);
      expect(own!.cell(0, 1)?.formula).toContain('Sheet1!');
    }),
    { numRuns: 60 },
  );
});
