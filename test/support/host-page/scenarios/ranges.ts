import type { Scenario } from './scenario.ts';

/** Cells: values, formats, rules, and ranges that are kept. */
export const rangeScenarios: readonly Scenario[] = [
  {
    name: 'ranges give values, formulas, formats, limits and rules back as they were set',
    run: async ({ client }) => {
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
    },
  },
  {
    name: 'a tracked range lives across requests and runs, and follows inserted rows',
    run: async ({ client, host }) => {
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
    },
  },
];
