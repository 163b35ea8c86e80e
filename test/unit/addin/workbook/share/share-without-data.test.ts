import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CannotShare } from '../../../../../addin/workbook/share/cannot-share.ts';
import { shareWithoutData } from '../../../../../addin/workbook/share/share-without-data.ts';
import { packageFaults } from '../../../../support/workbench/package-faults.ts';

const SECRET = 'Madame-Secret-4711';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const addin = '6f0d5d4e-8f0c-4a52-9c3e-2b7f5a1c9e40';
const options = { synced: new Set<string>(), addin };

type Lead = readonly [type: string, target: string, mode?: 'External'];

const relations = (leads: readonly Lead[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${leads
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="${r}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    )
    .join('')}</Relationships>`;

const strings = ['Contact', '_key', '_rev', SECRET, 'mon suivi'];
const cells = (row: number, ...places: readonly number[]) =>
  `<row r="${row}" hidden="1">${places.map((place, column) => `<c r="${'ABC'[column]}${row}" s="1" t="s"><v>${place}</v></c>`).join('')}</row>`;

/** A file with everything in which Excel keeps copies of what cells said. */
const parts: Record<string, string> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
  '_rels/.rels': relations([
    ['officeDocument', 'xl/workbook.xml'],
    ['core-properties', 'docProps/core.xml'],
    ['thumbnail', 'docProps/thumbnail.jpeg'],
    ['webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'],
  ]),
  'docProps/core.xml': `<core><creator>${SECRET}</creator></core>`,
  'docProps/thumbnail.jpeg': SECRET,
  'xl/webextensions/taskpanes.xml': '<wetp:taskpanes/>',
  'xl/webextensions/webextension1.xml': `<we:webextension id="{${addin.toUpperCase()}}"><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="mine" value="${SECRET}"/></we:properties></we:webextension>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${r}"><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\${SECRET}\\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="Éval" sheetId="1" r:id="rId1"/><sheet name="Suivi" sheetId="2" r:id="rId2"/></sheets><calcPr calcId="1"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['calcChain', 'calcChain.xml'],
    ['customXml', '../customXml/item1.xml'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['person', 'persons/person.xml'],
  ]),
  'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
  'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}<si><r><t>Madame-</t></r><r><t>Secret-4711</t></r></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${r}"><sheetData>${cells(1, 0, 1, 2)}${cells(2, 3, 3, 3)}${cells(3, 3, 5, 3)}<row r="5"><c r="A5" t="s"><v>4</v></c></row></sheetData><autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="${SECRET}"/></filters></filterColumn></autoFilter><dataValidations count="1"><dataValidation sqref="A2:A3"><formula1>"${SECRET}"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId3" tooltip="${SECRET}"/></hyperlinks><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations([
    ['table', '../tables/table1.xml'],
    ['comments', '../comments1.xml'],
    ['hyperlink', `https://crm.example/${SECRET}`, 'External'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['threadedComment', '../threadedComments/threadedComment1.xml'],
  ]),
  'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Table1" displayName="Table1" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="${SECRET}"/></filters></filterColumn></autoFilter><sortState ref="A2:C3"><sortCondition ref="A2"/></sortState><tableColumns count="3"><tableColumn id="1" name="Contact"/><tableColumn id="2" name="_key"/><tableColumn id="3" name="_rev"/></tableColumns></table>`,
  'xl/comments1.xml': `<comments><commentList><comment ref="A2"><text><t>${SECRET}</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><text>${SECRET}</text></ThreadedComments>`,
  'xl/persons/person.xml': `<personList><person displayName="${SECRET}"/></personList>`,
  'xl/drawings/vmlDrawing1.vml': `<xml>${SECRET}</xml>`,
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}" xmlns:r="${r}"><sheetData><row r="1"><c r="A1" t="str"><f>Table1[Contact]</f><v>${SECRET}</v></c><c r="B1" t="str" cm="1" vm="1"><f t="array" ref="B1:B2">_xldudf_BAROMETER_TABLE("2026-Q4")</f><v>${SECRET}</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="str"><v>${SECRET}</v></c></row><row r="9"><c r="D9" t="inlineStr"><is><t>${SECRET}</t></is></c></row></sheetData><drawing r:id="rId2"/></worksheet>`,
  'xl/worksheets/_rels/sheet2.xml.rels': relations([
    ['pivotTable', '../pivotTables/pivotTable1.xml'],
    ['drawing', '../drawings/drawing1.xml'],
  ]),
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition><location ref="D8:E12"/></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
    ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><s v="${SECRET}"/></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
    ['pivotCacheRecords', 'pivotCacheRecords1.xml'],
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords><s v="${SECRET}"/></pivotCacheRecords>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr><xdr:sp textlink="Éval!$A$2"><a:t>${SECRET}</a:t></xdr:sp><xdr:sp textlink=""><a:t>à moi</a:t></xdr:sp></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relations([['chart', '../charts/chart1.xml']]),
  'xl/charts/chart1.xml': `<c:chartSpace><c:cat><c:strRef><c:f>Éval!$A$2</c:f><c:strCache><c:pt idx="0"><c:v>${SECRET}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:chartSpace>`,
  'xl/richData/rdrichvalue.xml': `<rvData><rv><v>${SECRET}</v></rv></rvData>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink><externalBook><sheetDataSet><v>${SECRET}</v></sheetDataSet></externalBook></externalLink>`,
  'customXml/item1.xml': `<part xmlns="urn:barometre-qualite:sync:rows">${SECRET}</part>`,
  'customXml/item2.xml': '<mine xmlns="urn:somebody-else"/>',
};

const zipped = (changes: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(Object.entries({ ...parts, ...changes }).map(([path, text]) => [path, strToU8(text)])),
  );

const shared = (changes?: Record<string, string>) => {
  const copy = shareWithoutData(zipped(changes), options);
  const texts = Object.fromEntries(
    Object.entries(unzipSync(copy.file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  return { copy, texts };
};

test('nothing that a row said is left in any part that Excel keeps copies in', () => {
  const { texts } = shared();

  expect(Object.entries(texts).filter(([, text]) => text.includes('Secret'))).toEqual([]);
});

test('headings, formulas, the table, charts and what is the person’s own stay', () => {
  const { copy, texts } = shared();

  expect(copy).toMatchObject({ emptied: ['Éval'], pivots: 1, repeating: [] });
  expect(texts['xl/tables/table1.xml']).toContain('ref="A1:C2"');
  expect(texts['xl/sharedStrings.xml']).toContain('<si><t>Contact</t></si><si><t>_key</t></si>');
  expect(texts['xl/worksheets/sheet1.xml']).toContain('<c r="A5" t="s"><v>4</v></c>');
  expect(texts['xl/worksheets/sheet1.xml']).toContain('<row r="2"><c r="A2" s="1"/>');
  expect(texts['xl/worksheets/sheet2.xml']).toContain('<c r="A1"><f>Table1[Contact]</f></c>');
  expect(texts['xl/worksheets/sheet2.xml']).toContain('cm="1"><f t="array" ref="B1:B2">');
  expect(texts['xl/charts/chart1.xml']).toContain('<c:f>Éval!$A$2</c:f>');
  expect(texts['xl/drawings/drawing1.xml']).toContain('<a:t>à moi</a:t>');
  expect(texts['customXml/item2.xml']).toBe(parts['customXml/item2.xml']);
  expect(texts['xl/webextensions/webextension1.xml']).toContain('Office.AutoShowTaskpaneWithDocument');
});

test('no relation or content type leads to a part that is gone, and Excel computes everything on opening', () => {
  const { copy, texts } = shared();

  expect(packageFaults(copy.file).filter((fault) => /leads|gone|missing|no part/i.test(fault))).toEqual([]);
  expect(texts['[Content_Types].xml']).not.toContain('calcChain');
  expect(texts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  expect(texts['xl/workbook.xml']).not.toContain('pivotCache');
});

test('a synced table is known by its name when its hidden headings were typed over', () => {
  const renamed = { 'xl/tables/table1.xml': parts['xl/tables/table1.xml']!.replace('_key', 'clé') };

  expect(shareWithoutData(zipped(renamed), options).emptied).toEqual([]);
  expect(shareWithoutData(zipped(renamed), { ...options, synced: new Set(['Table1']) }).emptied).toEqual([
    'Éval',
  ]);
});

test('cells of the person’s own that say what only one row said are counted', () => {
  const own = {
    'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml']!.replace(cells(2, 3, 3, 3), '').replace(
      cells(3, 3, 5, 3),
      cells(3, 3),
    ),
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>${cells(1, 3)}</sheetData></worksheet>`,
  };

  expect(shareWithoutData(zipped(own), options).repeating).toEqual([{ sheet: 'Suivi', cells: 1 }]);
});

test('what cannot be told from rows is refused by name', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      shareWithoutData(bytes, options);
      return 'shared';
    } catch (cause) {
      return cause instanceof CannotShare ? cause.refusal : cause;
    }
  };

  expect(refusal(new Uint8Array([1, 2, 3]))).toBe('unreadable');
  expect(refusal(zipSync({ 'readme.txt': strToU8('x') }))).toBe('unreadable');
  expect(refusal(zipped({ 'xl/model/item.data': 'x' }))).toBe('data-model');
  expect(refusal(zipped({ 'xl/slicerCaches/slicerCache1.xml': '<x/>' }))).toBe('slicers');
  expect(refusal(zipped({ 'xl/drawings/drawing2.xml': '<a14:cameraTool/>' }))).toBe('pictures');
  expect(refusal(new Uint8Array(20_000_001))).toBe('too-large');
});
