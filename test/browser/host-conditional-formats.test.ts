import { browserTest } from '../support/browser.ts';
import { openHostPage } from '../support/host-page/open-host-page.ts';

browserTest('a rule tells its type, its order, its cells and what it is made of', async () => {
  const { client } = await openHostPage();

  const seen = await client(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:A5');
      const bar = range.conditionalFormats.add('DataBar');
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
      value.stopIfTrue = true;
      value.cellValue.format.borders.bottom.style = 'Dash';
      value.cellValue.format.fill.color = '#FF0000';
      await context.sync();
      value.load('type,priority,stopIfTrue');
      bar.load('type,priority,stopIfTrue,dataBar/axisFormat,dataBar/positiveFormat/fillColor');
      const other = value.dataBarOrNullObject.load('axisColor');
      const own = value.cellValueOrNullObject.load('rule');
      const border = value.cellValue.format.borders.getItem('EdgeBottom').load('style,sideIndex');
      const borders = value.cellValue.format.borders.load('count');
      await context.sync();
      const before = [value.type, value.priority, value.stopIfTrue, bar.type, bar.priority, bar.stopIfTrue];
      const parts = [
        bar.dataBar.axisFormat,
        bar.dataBar.positiveFormat.fillColor,
        border.style,
        border.sideIndex,
      ];
      const counted = [borders.count, other.isNullObject, own.rule.operator];
      value.priority = -1;
      value.cellValue.format.fill.clear();
      await context.sync();
      const moved = value.getRange().load('address');
      const cleared = value.cellValue.format.fill.load('color');
      value.load('priority');
      const left = range.conditionalFormats.getCount();
      await context.sync();
      const after = [moved.address, value.priority, left.value, cleared.color];
      bar.delete();
      sheet.getRange('A1:D9').conditionalFormats.clearAll();
      const none = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return { before, parts, counted, after, none: none.value };
    }),
  );

  expect(seen).toEqual({
    before: ['CellValue', 0, true, 'DataBar', 1, null],
    parts: ['Automatic', '#638EC6', 'Dash', 'EdgeBottom'],
    counted: [4, true, 'GreaterThan'],
    after: ['Sheet1!A1:A5', 1, 2, null],
    none: 0,
  });
});
