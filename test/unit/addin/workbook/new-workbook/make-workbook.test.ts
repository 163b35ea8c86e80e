import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../../../addin/workbench/model/read-workbook.ts';
import { readXlsx } from '../../../../../addin/workbench/xlsx/xlsx-file.ts';
import { addinReferenceOf } from '../../../../../addin/workbook/new-workbook/addin-reference.ts';
import { firstSheetOf, type ForWhom } from '../../../../../addin/workbook/new-workbook/first-sheet-lines.ts';
import { makeWorkbook } from '../../../../../addin/workbook/new-workbook/make-workbook.ts';
import { packageFaults } from '../../../../support/workbench/package-faults.ts';

const addin = addinReferenceOf(readFileSync('manifest.xml', 'utf8'));

const wave = {
  code: '2026-Q3',
  method: 'listening',
  quarter: '2026-Q3',
  from: '2026-07-01',
  to: '2026-09-30',
  state: 'closed',
  platforms: [],
  grids: {},
  takesContacts: false,
  revision: 1,
} as unknown as ForWhom['overview']['waves'][number];

const whom = (changes: Partial<ForWhom> & { waves?: ForWhom['overview']['waves'] }): ForWhom => ({
  overview: {
    organisation: { name: 'Marché & Fils <test>' },
    waves: changes.waves ?? [wave],
  } as unknown as ForWhom['overview'],
  role: 'quality-manager',
  language: 'fr',
  quarter: '2026-Q4',
  namespace: '',
  ...changes,
});

const written = (given: ForWhom) => makeWorkbook(firstSheetOf(given), addin, given.language);

function opened(given: ForWhom) {
  const reading = readXlsx(written(given), {
    name: 'x.xlsx',
    language: given.language,
    functions: ['BAROMETER_TABLE'],
    addinId: addin.id,
  });
  if ('refused' in reading) throw new Error(reading.refused);
  const workbook = readWorkbook(reading.saved);
  if (!workbook) throw new Error('not a workbook');
  const { active: sheet } = workbook;
  const cells = Array.from({ length: 20 }, (_, row) => sheet.cell(row, 0));
  return {
    workbook,
    sheet,
    left: reading.left,
    texts: cells.map((cell) => String(cell?.value ?? '')),
    cells,
  };
}

test('the file is a package without faults that the simulated Excel reads without leaving anything out', () => {
  expect(packageFaults(written(whom({})))).toEqual([]);
  expect([...opened(whom({})).left.counts]).toEqual([]);
});

test('its first sheet says whose it is, for which role and how to go on, in the language of the person', () => {
  const french = opened(whom({}));
  expect(french.sheet.name).toBe('Baromètre');
  expect(french.texts.slice(0, 2)).toEqual([
    'Baromètre Qualité – Marché & Fils <test>',
    'Classeur pour : responsable qualité.',
  ]);
  const english = opened(whom({ language: 'en', role: 'finance' }));
  expect(english.sheet.name).toBe('Barometer');
  expect(english.texts.slice(0, 4)).toEqual([
    'Quality Barometer – Marché & Fils <test>',
    'Workbook for: finance.',
    '',
    'How to go on',
  ]);
});

test('the table is that of the quarter when it has a wave, else of the newest wave that began', () => {
  const formulaIn = (given: ForWhom) => opened(given).cells.flatMap((cell) => cell?.formula ?? []);

  expect(formulaIn(whom({ quarter: '2026-Q3' }))).toEqual(['=BAROMETER_TABLE("2026-Q3")']);
  expect(formulaIn(whom({}))).toEqual(['=BAROMETER_TABLE("2026-Q3")']);
  expect(formulaIn(whom({ waves: [] }))).toEqual([]);
  expect(opened(whom({ waves: [] })).texts.join(' ')).toContain('Aucune vague n’a encore commencé');
});

test('a stage whose formulas have a prefix of its own writes it', () => {
  const { lines } = firstSheetOf(whom({ namespace: 'DEV' }));

  expect(lines.at(-1)).toEqual({ style: 'plain', formula: '_xldudf_DEV_BAROMETER_TABLE("2026-Q3")' });
});

test('it prints on A4 landscape, one page wide, and opens the pane of this add-in', () => {
  const { workbook, sheet } = opened(whom({}));

  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
  });
  expect(workbook.documentSettings['Office.AutoShowTaskpaneWithDocument']).toBe('true');
});
