import type { Scenario } from './scenario.ts';

/** The workbook around the cells. */
export const workbookScenarios: readonly Scenario[] = [
  {
    name: 'the client library finds an Excel in French, with its requirement sets and settings',
    run: async ({ client }) => {
      const seen = await client(() => ({
        info: (window as unknown as { readyWith: { host: string; platform: string } }).readyWith,
        language: Office.context.displayLanguage,
        supports: ['1.9', '1.15', '1.16'].map((version) =>
          Office.context.requirements.isSetSupported('ExcelApi', version),
        ),
        theme: Office.context.document.settings.get('theme') as string,
      }));

      expect(seen.info).toMatchObject({ host: 'Excel', platform: 'PC' });
      expect(seen.language).toBe('fr-FR');
      expect(seen.supports).toEqual([true, true, false]);
      expect(seen.theme).toBe('dark');
    },
  },
  {
    name: 'names, sheets, XML parts, settings and the application answer',
    run: async ({ client }) => {
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
    },
  },
  {
    name: 'a chart keeps what it was asked to show',
    run: async ({ client }) => {
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
    },
  },
  {
    name: 'names of the workbook are loaded whole, and belong to no sheet',
    run: async ({ client }) => {
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
    },
  },
  {
    name: 'gridlines are hidden and shown again',
    run: async ({ client }) => {
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
    },
  },
];
