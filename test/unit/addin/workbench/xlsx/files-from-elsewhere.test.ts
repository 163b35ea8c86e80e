import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { readXlsx } from '../../../../../addin/workbench/xlsx/read/read-xlsx.ts';
import { sharedPath, withShared } from '../../../../support/shared.ts';
import { foreignFile } from '../../../../support/workbench/foreign-file.ts';

const options = { name: 'x.xlsx', language: 'fr', functions: [] } as const;

function opened(bytes: Uint8Array) {
  const reading = readXlsx(bytes, options);
  if ('refused' in reading) throw new Error(reading.refused);
  const [sheet] = reading.saved.sheets;
  const cells = sheet!.cells.map(([row, column, value, , { formula, error }]) => [
    row,
    column,
    value,
    formula,
    error,
  ]);
  return { sheet: sheet!, cells, saved: reading.saved, left: Object.fromEntries(reading.left.counts) };
}

test('texts with looks, texts in place, errors, logical values and shared formulas are read', () => {
  const { cells, left } = opened(
    foreignFile({
      strings: '<si><r><t>gras </t></r><r><rPr><b/></rPr><t>et</t></r><rPh><t>x</t></rPh></si>',
      sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><t>ici</t></is></c>
        <c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c></row>
        <row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B3*$C$1</f><v>4</v></c></row>
        <row r="4"><c r="A4"><f t="shared" si="0"/><v>5</v></c><c r="B4" t="str"><f>"a"&amp;1</f><v>a1</v></c></row></sheetData>`,
    }),
  );

  expect(cells).toEqual([
    [0, 0, 'gras et', undefined, undefined],
    [0, 1, 'ici', undefined, undefined],
    [0, 2, true, undefined, undefined],
    [0, 3, '#DIV/0!', undefined, true],
    [2, 0, 4, '=B3*$C$1', undefined],
    [3, 0, 5, '=B4*$C$1', undefined],
    [3, 1, 'a1', '="a"&1', undefined],
  ]);
  expect(left).toEqual({ richText: 1 });
});

test('days counted from 1904 become the days everybody counts; other numbers stay', () => {
  const { cells } = opened(
    foreignFile({
      workbookPr: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1"><v>7</v></c></row></sheetData>',
    }),
  );

  expect(cells.map(([, , value]) => value)).toEqual([1462, 7]);
});

test('what has no place here is counted, the rest is read', () => {
  const { cells, left } = opened(
    foreignFile({
      sheet: `<sheetProtection sheet="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>
        <mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>
        <conditionalFormatting sqref="A1"><cfRule type="inconnu" priority="1"/></conditionalFormatting>`,
    }),
  );

  expect(cells).toHaveLength(1);
  expect(left).toMatchObject({ conditionalFormats: 1, protection: 1 });
});

test('colours of the theme and of the palette become plain ones', () => {
  const { saved } = opened(
    foreignFile({
      styles: `<fonts><font/><font><color indexed="10"/></font></fonts>
        <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF112233" tint="-0.5"/></patternFill></fill></fills>
        <cellXfs><xf/><xf fontId="1" fillId="2"/></cellXfs>`,
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
    }),
  );

  expect(saved.styles.map(({ format }) => format)).toContainEqual({
    fontColor: '#FF0000',
    fillColor: '#09111A',
  });
});

test('files that are not opened say why', () => {
  const refusal = (bytes: Uint8Array) => {
    const reading = readXlsx(bytes, options);
    return 'refused' in reading ? reading.refused : 'opened';
  };
  const sheet = '<sheetData/>';
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
  const encrypted = new Uint8Array([
    ...compound,
    ...strToU8(Array.from('EncryptedPackage', (l) => `${l}\0`).join('')),
  ]);
  const large = { 'xl/media/vide.bin': new Uint8Array(130e6) };

  expect(refusal(foreignFile({ sheet }))).toBe('opened');
  expect(refusal(strToU8('PK'))).toBe('broken');
  expect(refusal(foreignFile({ sheet: '<sheetData>' }))).toBe('broken');
  expect(refusal(foreignFile({ sheet: '<!DOCTYPE x []><sheetData/>' }))).toBe('broken');
  expect(refusal(compound)).toBe('oldFormat');
  expect(refusal(encrypted)).toBe('encrypted');
  expect(refusal(foreignFile({ sheet, others: { 'xl/vbaProject.bin': 'x' } }))).toBe('macros');
  expect(refusal(foreignFile({ sheet, others: { 'xl/workbook.bin': 'x' } }))).toBe('binaryFormat');
  expect(refusal(foreignFile({ sheet, others: large }))).toBe('tooLarge');
});

withShared(test)('a real export of contacts opens with all its rows', () => {
  const { sheet } = opened(
    new Uint8Array(readFileSync(sharedPath('data', 'star_chats', 'contacts_fr.xlsx'))),
  );
  const rows = new Set(sheet.cells.filter(([, , value]) => value !== '').map(([row]) => row));

  expect(rows.size).toBeGreaterThanOrEqual(3773);
});
