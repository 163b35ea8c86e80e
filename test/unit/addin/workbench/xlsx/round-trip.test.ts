import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createTable } from '../../../../../addin/workbench/model/table-edits.ts';
import { setFilter } from '../../../../../addin/workbench/model/filter-table.ts';
import { reformat, restyle } from '../../../../../addin/workbench/model/restyle.ts';
import { Range } from '../../../../../addin/workbench/model/range.ts';
import { setLineSize } from '../../../../../addin/workbench/model/line-sizes.ts';
import { addSheet } from '../../../../../addin/workbench/model/edits.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';
import { packageFaults } from '../../../../support/workbench/package-faults.ts';
import { comparable, throughFile } from '../../../../support/workbench/through-file.ts';

test('values, formulas and their looks come back from the file', () => {
  const { workbook, sheet, at } = sheetOf([
    ['1.5', "'0001", 'TRUE', '#N/A', 'été & <b> "x"', '2026-11-22'],
    ['=SUM(A1:A1)', '=IFS(A1>1,"oui")', '=B1&"_x000D_"', "=BAROMETER.N('Sheet1'!A1)", '  espaces  ', '-3e-7'],
  ]);
  workbook.as('person', () => {
    sheet.store.put(2, 0, { value: 'ligne 1\nligne 2 _x0041_ \u0007', numberFormat: '@', format: {} });
    reformat(workbook, at('A1:B2'), {
      bold: true,
      fillColor: '#FFEE00',
      fontColor: '#112233',
      wrapText: true,
    });
    reformat(workbook, at('C1'), {
      horizontalAlignment: 'Center',
      indentLevel: 2,
      locked: false,
      fontSize: 14,
    });
    const line = { style: 'Continuous', weight: 'Thin', color: '#FF0000' };
    reformat(workbook, at('D1'), { borders: { EdgeTop: line, EdgeLeft: { ...line, style: 'Dash' } } });
    restyle(at('F:F'), (style) => ({ ...style, numberFormat: 'dd/mm/yyyy' }));
    restyle(at('5:6'), (style) => ({ ...style, format: { italic: true } }));
    setLineSize(at('B1'), 'columns', 123);
    setLineSize(at('A2'), 'rows', 33);
    sheet.hiddenRows = new Set([7, 9]);
    sheet.hiddenColumns = new Set([4]);
  });

  const { before, after, left, bytes } = throughFile(workbook);

  expect(comparable(after)).toEqual(comparable(before));
  expect(left).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test('tables come back with the ids of their columns, their filters and their order', () => {
  const { workbook, sheet, at } = sheetOf([
    ['Nom', 'Note', 'Total\nligne'],
    ['a', '1', '2'],
    ['b', '3', '4'],
    ['', '5', '6'],
  ]);
  workbook.as('person', () => {
    const table = createTable(workbook, at('A1:C4'), true);
    table.columns = table.columns.map((column, index) => ({
      ...column,
      id: column.id * 3,
      ...(index === 2 ? { formula: '=[@Note]*2' } : {}),
    }));
    table.nextColumnId = 10;
    table.style = 'TableStyleLight15';
    table.showBandedRows = false;
    table.sortFields = [{ key: 1, ascending: false }];
    setFilter(workbook, table, 3, { filterOn: 'Values', values: ['a', ''] });
    setFilter(workbook, table, 6, {
      filterOn: 'Custom',
      criterion1: '>=1',
      criterion2: '<9',
      operator: 'And',
    });
    sheet.store.put(1, 2, { value: 2, formula: '=[@Note]*2', numberFormat: '0', format: {} });
    sheet.store.put(6, 0, {
      value: 2,
      formula: '=SUM(Table1[Note])+Table1[[#Totals],[Note]]',
      numberFormat: '0',
      format: {},
    });
  });

  const { before, after, left, bytes } = throughFile(workbook);

  expect(comparable(after)).toEqual(comparable(before));
  expect(left).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test('sheets, names, printing, limits on entries and what the add-in keeps come back', () => {
  const { workbook, sheet, at } = sheetOf([['x']]);
  addSheet(workbook, "L'été – 2");
  const other = workbook.sheet("L'été – 2")!;
  workbook.activate(sheet);
  workbook.as('person', () => {
    other.visibility = 'VeryHidden';
    other.tabColor = '#00AA11';
    other.showGridlines = false;
    other.frozen = { rows: 1, columns: 2 };
    sheet.pageLayout = {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '$1:$1',
      printTitleColumns: '$A:$B',
      printArea: 'A1:C9',
      topMargin: 36,
      centerHorizontally: true,
      'headersFooters/defaultForAllPages/leftHeader': 'Évaluation && &D',
      'headersFooters/defaultForAllPages/centerFooter': '&P / &N',
    };
    workbook.names = [
      { name: 'taux', formula: '=0.5', comment: 'un commentaire', visible: true },
      { name: 'liste', formula: "='L''été – 2'!$A$1:$A$3", comment: '', visible: false, sheetId: sheet.id },
    ];
    const alert = { showAlert: true, style: 'Stop', title: 'Non', message: 'oui ou non' };
    const rules = [
      { list: { inCellDropDown: true, source: 'oui,non,"peut-être"' } },
      { list: { inCellDropDown: false, source: '=liste' } },
      { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } },
      { date: { formula1: 43900, operator: 'GreaterThan' } },
      { custom: { formula: '=LEN(A1)<10' } },
      {},
    ];
    for (const [index, rule] of rules.entries()) {
      const prompt = { showPrompt: true, title: 'Note', message: 'De 0 à 4\net pas plus' };
      const origin = 'custom' in rule ? { row: 1, column: 1 + index } : undefined;
      const validation = { rule, errorAlert: alert, prompt, ignoreBlanks: index % 2 === 0, origin };
      restyle(Range.at(sheet, `${'BCDEFG'[index]}2:${'BCDEFG'[index]}4`), (style) => ({
        ...style,
        validation,
      }));
    }
    restyle(at('J:K'), (style) => ({
      ...style,
      validation: { rule: rules[0]!, errorAlert: {}, prompt: {}, ignoreBlanks: true },
    }));
    restyle(at('J1'), (style) => ({ ...style, validation: undefined }));
    workbook.xmlParts = [
      { id: workbook.newId('X'), xml: '<part xmlns="urn:a" sheet="1">{"a":"é€ &lt;"}</part>' },
      { id: '{X-77}', xml: '<?xml version="1.0" encoding="UTF-16"?><q>é</q>' },
    ];
    workbook.settings = new Map<string, unknown>([['un', { deux: [3] }]]);
    workbook.documentSettings = { 'Office.AutoShowTaskpaneWithDocument': 'true', texte: '"é\\n"' };
  });

  const { before, after, left, bytes } = throughFile(workbook);

  expect(comparable(after)).toEqual(comparable(before));
  expect(after.xmlParts).toEqual(before.xmlParts);
  expect(left).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test('conditional formats come back, the first the one that counts most', () => {
  const { workbook, sheet, at } = sheetOf([['1', 'a']]);
  const look = (part: string) => ({
    [`${part}/format/fill/color`]: '#FFEE00',
    [`${part}/format/font/color`]: '#AA0000',
    [`${part}/format/font/bold`]: true,
  });
  const colors = {
    minimum: { type: 'LowestValue', color: '#FF0000' },
    maximum: { type: 'HighestValue', color: '#00FF00' },
  };
  const rules: [string, Record<string, unknown>][] = [
    ['Custom', { 'custom/rule/formula': '=LEN($A2)>3', ...look('custom'), stopIfTrue: true }],
    [
      'CellValue',
      {
        'cellValue/rule': { formula1: '=1', formula2: '=$B$1', operator: 'NotBetween' },
        ...look('cellValue'),
      },
    ],
    [
      'ContainsText',
      { 'textComparison/rule': { operator: 'BeginsWith', text: 'é "x"' }, ...look('textComparison') },
    ],
    [
      'ContainsText',
      { 'textComparison/rule': { operator: 'NotContains', text: '=$C$1' }, ...look('textComparison') },
    ],
    ['TopBottom', { 'topBottom/rule': { rank: 3, type: 'BottomPercent' }, ...look('topBottom') }],
    ['PresetCriteria', { 'preset/rule': { criterion: 'EqualOrBelowAverage' }, ...look('preset') }],
    ['PresetCriteria', { 'preset/rule': { criterion: 'LastSevenDays' }, ...look('preset') }],
    ['PresetCriteria', { 'preset/rule': { criterion: 'DuplicateValues' }, ...look('preset') }],
    [
      'ColorScale',
      {
        'colorScale/criteria': {
          ...colors,
          midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
        },
      },
    ],
    ['ColorScale', { 'colorScale/criteria': colors }],
    ['DataBar', { 'dataBar/positiveFormat/fillColor': '#3366FF', 'dataBar/showDataBarOnly': true }],
    [
      'IconSet',
      {
        'iconSet/style': 'ThreeArrows',
        'iconSet/criteria': [
          null,
          { type: 'Number', formula: '2', operator: 'GreaterThan' },
          { type: 'Percent', formula: '67', operator: 'GreaterThanOrEqual' },
        ],
        'iconSet/reverseIconOrder': true,
      },
    ],
  ];
  sheet.conditionalFormats = rules.map(([type, options]) => {
    const { row, column, rows: height, columns } = at('A2:C9');
    return { id: workbook.newId('CF'), type, box: { row, column, rows: height, columns }, options };
  });

  const { before, after, left, bytes } = throughFile(workbook);

  expect(comparable(after)).toEqual(comparable(before));
  expect(left).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test('charts come back with their series, titles, axes, legend and place', () => {
  const { workbook, sheet } = sheetOf([
    ['Plateau', 'Note', 'Cible'],
    ['Lyon', '12', '10'],
    ['Lille', '9', '10'],
  ]);
  const corner = (row: number, column: number) => ({ row, column, x: 3, y: 4.5 });
  const series = (letter: string, options: Record<string, unknown>) => ({
    name: letter === 'B' ? 'Note' : 'Cible & plus',
    values: `Sheet1!$${letter}$2:$${letter}$3`,
    categories: 'Sheet1!$A$2:$A$3',
    options,
  });
  const kinds = ['ColumnClustered', 'BarStacked', 'LineMarkers', 'Area', 'Pie', 'Doughnut', 'XYScatterLines'];
  sheet.charts = kinds.map((chartType, index) => ({
    id: workbook.newId('C'),
    name: `Graphique ${index + 1}`,
    chartType,
    source: '',
    seriesBy: 'Auto',
    anchor: { from: corner(4, 1), to: corner(20, 7) },
    series: [
      series('B', { 'format/fill/color': '#336699', hasDataLabels: true, 'dataLabels/showValue': true }),
      series('C', { 'format/line/color': '#AA0000', 'format/line/weight': 1.5 }),
    ],
    options: {
      'title/text': 'Notes par plateau\n2026',
      'title/visible': true,
      'legend/visible': true,
      'legend/position': 'Right',
      displayBlanksAs: 'Zero',
      ...(chartType === 'Pie' || chartType === 'Doughnut'
        ? {}
        : {
            'axes/valueAxis/minimum': 0,
            'axes/valueAxis/maximum': 20,
            'axes/valueAxis/numberFormat': '0.0',
            'axes/valueAxis/majorGridlines/visible': true,
            'axes/categoryAxis/majorGridlines/visible': false,
            'axes/categoryAxis/title/text': 'Plateaux',
            'axes/categoryAxis/title/visible': true,
          }),
    },
  }));

  const { before, after, left, bytes } = throughFile(workbook);

  const without = (charts: typeof sheet.charts | undefined) =>
    charts?.map((chart) => ({
      ...chart,
      series: chart.series.map((one) => ({ ...one, options: { ...one.options, overlap: undefined } })),
    }));
  expect(without(after.sheets[0]?.charts)).toEqual(without(before.sheets[0]?.charts));
  expect(left).toEqual([]);
  expect(packageFaults(bytes)).toEqual([]);
});

test('what Excel would repair is found in a file that is wrong', () => {
  const { workbook, at } = sheetOf([['Nom'], ['a']]);
  workbook.as('person', () => createTable(workbook, at('A1:A2'), true));
  const parts = unzipSync(throughFile(workbook).bytes);
  const with1 = (path: string, from: string, to: string) => {
    const text = strFromU8(parts[path]!);
    expect(text).toContain(from);
    return packageFaults(zipSync({ ...parts, [path]: strToU8(text.replace(from, to)) }));
  };

  expect(with1('xl/worksheets/sheet1.xml', '<sheetData>', '<tableParts/><sheetData>')).toHaveLength(1);
  expect(with1('xl/worksheets/sheet1.xml', 'r:id="rId1"', 'r:id="rId9"')).toHaveLength(1);
  expect(with1('xl/worksheets/sheet1.xml', '<v>0</v>', '<v>7</v>')).not.toEqual([]);
  expect(with1('xl/tables/table1.xml', 'name="Nom"', 'name="Autre"')).toHaveLength(1);
  expect(with1('[Content_Types].xml', '/xl/styles.xml', '/xl/style.xml')).toHaveLength(2);
});
