import { browserTest } from '../support/browser.ts';
import { openHostPage } from '../support/host-page/open-host-page.ts';

browserTest('ranges give values, formulas, formats, limits and rules back as they were set', async () => {
  const { client } = await openHostPage();

  const seen = await client(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2:C3');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.numberFormat = [
        ['0.0', '0.0'],
        ['0', '0'],
      ];
      range.format.fill.color = '#FF0000';
      range.format.font.bold = true;
      range.format.autofitColumns();
      sheet.getRange('E:F').columnHidden = true;
      const formula = sheet.getRange('D2');
      formula.formulas = [['=SUM(B2:C2)']];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      range.dataValidation.errorAlert = { message: 'm', title: 't', showAlert: true, style: 'Stop' };
      const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=$B2>1';
      rule.custom.format.fill.color = '#00FF00';
      await context.sync();
      const bigger = range.getResizedRange(1, 1).load('address');
      const cross = range.getIntersectionOrNullObject('C3:D9').load('address');
      const apart = range.getIntersectionOrNullObject('Z99').load('address');
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      const hidden = sheet.getRange('E1').load('columnHidden');
      range.load('values,numberFormat,valueTypes,text');
      formula.load('formulas');
      const part = sheet.getRange('C2');
      part.load('format/fill/color,dataValidation/type');
      range.load('format/font/bold');
      const mixed = sheet.getRange('A1:B2');
      mixed.load('format/fill/color');
      range.dataValidation.load('rule,type');
      rule.load('type');
      rule.custom.rule.load('formula');
      const count = range.conditionalFormats.getCount();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return {
        addresses: [bigger.address, cross.address, used.address, selected.address],
        apart: apart.isNullObject,
        hidden: hidden.columnHidden,
        numberFormat: range.numberFormat,
        text: range.text,
        types: range.valueTypes,
        formulas: formula.formulas,
        bold: range.format.font.bold,
        part: [part.format.fill.color, part.dataValidation.type],
        mixed: mixed.format.fill.color,
        rule: range.dataValidation.rule,
        custom: [rule.type, rule.custom.rule.formula, count.value],
      };
    }),
  );

  expect(seen).toEqual({
    addresses: ['Sheet1!B2:D4', 'Sheet1!C3', 'Sheet1!B2:D3', 'Sheet1!A1'],
    apart: true,
    hidden: true,
    numberFormat: [
      ['0.0', '0.0'],
      ['0', '0'],
    ],
    text: [
      ['1.0', '2.0'],
      ['3', '4'],
    ],
    types: [
      ['Double', 'Double'],
      ['Double', 'Double'],
    ],
    formulas: [['=SUM(B2:C2)']],
    bold: true,
    part: ['#FF0000', 'List'],
    mixed: null,
    rule: { list: { inCellDropDown: true, source: 'oui,non' } },
    custom: ['Custom', '=$B2>1', 1],
  });
});

browserTest('a tracked range lives across requests and runs, and follows inserted rows', async () => {
  const { client, host } = await openHostPage();
  await client(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      context.trackedObjects.add(range);
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      (window as unknown as { range: Excel.Range }).range = range;
    }),
  );
  await host(({ workbook, edits }) => edits.insertRows(workbook, workbook.active, 1, 1));

  const seen = await client(async () => {
    const { range } = window as unknown as { range: Excel.Range };
    return Excel.run(range, async (context) => {
      range.load('values,address');
      await context.sync();
      const found = [range.address, range.values];
      range.untrack();
      await context.sync();
      return found;
    });
  });

  expect(seen).toEqual([
    'Sheet1!A1:B3',
    [
      [1, 2],
      ['', ''],
      [3, 4],
    ],
  ]);
});

browserTest('names, sheets, XML parts, settings and the application answer', async () => {
  const { client } = await openHostPage();

  const seen = await client(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add('Données');
      sheet.visibility = 'VeryHidden';
      sheet.tabColor = '#123456';
      sheet.getRange('A1').values = [['x']];
      workbook.names.add('revision', sheet.getRange('A1'), 'note');
      await context.sync();
      const name = workbook.names.getItem('revision').load('name,value,formula,type');
      const named = workbook.names.getItem('revision').getRange().load('address');
      const unnamed = workbook.names.getItemOrNullObject('none');
      workbook.worksheets.load('items/name,items/visibility');
      const active = workbook.worksheets.getActiveWorksheet().load('name');
      const part = workbook.customXmlParts.add('<q xmlns="urn:q">1</q>').load('id,namespaceUri');
      await context.sync();
      const only = workbook.customXmlParts.getByNamespace('urn:q').getOnlyItemOrNullObject().load('id');
      const missing = workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      await context.sync();
      only.setXml('<q xmlns="urn:q">2</q>');
      const xml = only.getXml();
      workbook.settings.add('k', { a: [1, 2] });
      const date = workbook.settings.add('d', new Date(0));
      await context.sync();
      const setting = workbook.settings.getItem('k').load('value,key');
      const unset = workbook.settings.getItemOrNullObject('z');
      date.load('value');
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.calculate('Full');
      workbook.application.load('calculationMode');
      await context.sync();
      return {
        name: [name.name, name.value, name.formula, name.type, named.address, unnamed.isNullObject],
        sheets: workbook.worksheets.items.map((one) => [one.name, one.visibility]),
        active: active.name,
        part: [part.namespaceUri, part.id === only.id, missing.isNullObject, xml.value],
        setting: [setting.key, setting.value, unset.isNullObject],
        date: (date.value as unknown) instanceof Date,
        mode: workbook.application.calculationMode,
      };
    }),
  );

  expect(seen).toEqual({
    name: ['revision', 'Données!$A$1', '=Données!$A$1', 'Range', 'Données!A1', true],
    sheets: [
      ['Sheet1', 'Visible'],
      ['Données', 'VeryHidden'],
    ],
    active: 'Sheet1',
    part: ['urn:q', true, true, '<q xmlns="urn:q">2</q>'],
    setting: ['k', { a: [1, 2] }, true],
    date: true,
    mode: 'Automatic',
  });
});

browserTest('a chart keeps what it was asked to show', async () => {
  const { client } = await openHostPage();

  const seen = await client(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        ['k', 'score'],
        ['a', 1],
        ['b', 2],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Baromètre';
      chart.name = 'B';
      chart.legend.position = 'Bottom';
      chart.setPosition('D1', 'K15');
      const target = chart.series.add('objectif');
      target.setValues(sheet.getRange('B2:B3'));
      target.chartType = 'Line';
      target.format.line.color = '#000';
      target.format.fill.setSolidColor('#00F');
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = '%';
      await context.sync();
      chart.title.load('text');
      chart.series.load('items/name');
      chart.load('name,chartType');
      sheet.charts.load('items/name');
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.series.items.map(({ name }) => name),
        sheet.charts.items.map(({ name }) => name),
      ];
    }),
  );

  expect(seen).toEqual(['B', 'ColumnClustered', 'Baromètre', ['score', 'objectif'], ['B']]);
});

browserTest('names of the workbook are loaded whole, and belong to no sheet', async () => {
  const { client } = await openHostPage();

  const seen = await client(() =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      names.add('whole', sheet.getRange('A1'));
      names.load();
      await context.sync();
      const [name] = names.items;
      const owner = name!.worksheetOrNullObject.load('name');
      await context.sync();
      return [name!.name, name!.scope, owner.isNullObject];
    }),
  );

  expect(seen).toEqual(['whole', 'Workbook', true]);
});

browserTest('gridlines are hidden and shown again', async () => {
  const { client } = await openHostPage();

  const seen = await client(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      return sheet.showGridlines;
    }),
  );

  expect(seen).toBe(false);
});
