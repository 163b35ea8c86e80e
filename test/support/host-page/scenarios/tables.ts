import type { Scenario } from './scenario.ts';

/** Tables, and the forms of `load`. */
export const tableScenarios: readonly Scenario[] = [
  {
    name: 'a table is made, grows by its rows and by what is written below it, sorts and filters',
    run: async ({ client, host }) => {
      const seen = await client(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1:C3').values = [
            ['id', 'name', 'n'],
            ['1', 'a', 5],
            ['2', 'b', 3],
          ];
          const made = sheet.tables.add('A1:C3', true);
          made.name = 'Evaluations';
          made.style = 'TableStyleLight1';
          await context.sync();
          const table = context.workbook.tables.getItem('Evaluations');
          const none = context.workbook.tables.getItemOrNullObject('Nope').load('name');
          const nowhere = none.getRange().load('address');
          const header = table.getHeaderRowRange().load('values,address');
          const body = table.getDataBodyRange().load('values,address');
          await context.sync();
          table.rows.add(undefined, [['3', 'c', 9]]);
          table.getDataBodyRange().getRowsBelow(1).values = [['4', 'd', 1]];
          const column = table.columns.getItem('n');
          const numbers = column.getDataBodyRange().load('values');
          const columns = table.columns.load('items/name,items/index,count');
          const rows = table.rows.load('items/values,items/index');
          await context.sync();
          column.filter.applyValuesFilter(['9']);
          table.sort.apply([{ key: 2, ascending: true }]);
          table.sort.load('fields');
          table.autoFilter.load('isDataFiltered');
          column.filter.load('criteria');
          const all = context.workbook.tables.load('items/name');
          await context.sync();
          return {
            none: [none.isNullObject, nowhere.isNullObject],
            header: [header.address, header.values],
            body: body.address,
            numbers: numbers.values,
            columns: columns.items.map(({ name, index }) => [name, index]),
            count: columns.count,
            rows: rows.items.map(({ values }) => values[0]),
            fields: table.sort.fields,
            filtered: table.autoFilter.isDataFiltered,
            criteria: column.filter.criteria,
            all: all.items.map(({ name }) => name),
          };
        }),
      );
      const hidden = await host(({ workbook }) => [...workbook.active.hiddenRows]);

      expect(seen.none).toEqual([true, true]);
      expect(seen.header).toEqual(['Sheet1!A1:C1', [['id', 'name', 'n']]]);
      expect(seen.body).toBe('Sheet1!A2:C3');
      expect(seen.numbers).toEqual([[5], [3], [9], [1]]);
      expect(seen.columns).toEqual([
        ['id', 0],
        ['name', 1],
        ['n', 2],
      ]);
      expect(seen.count).toBe(3);
      expect(seen.rows).toEqual([
        [1, 'a', 5],
        [2, 'b', 3],
        [3, 'c', 9],
        [4, 'd', 1],
      ]);
      expect(seen.fields).toMatchObject([{ key: 2, ascending: true }]);
      expect(seen.filtered).toBe(true);
      expect(seen.criteria).toEqual({ filterOn: 'Values', values: ['9'] });
      expect(seen.all).toEqual(['Evaluations']);
      expect(hidden).toEqual([1, 2, 4]);
    },
  },
  {
    name: 'columns keep their id when they are renamed and when others come before them',
    run: async ({ client, host }) => {
      await client(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1:B2').values = [
            ['a', 'b'],
            [1, 2],
          ];
          sheet.tables.add('A1:B2', true).name = 'T';
          await context.sync();
        }),
      );
      const columns = () =>
        client(() =>
          Excel.run(async (context) => {
            const list = context.workbook.tables.getItem('T').columns.load('items/id,items/name');
            await context.sync();
            return list.items.map(({ id, name }) => [id, name]);
          }),
        );
      const before = await columns();

      await host(({ workbook, edits, range }) => {
        edits.enterText(workbook, range('B1'), 'renamed', 'en');
        edits.insertColumns(workbook, workbook.active, 1, 1);
      });

      expect(before).toEqual([
        [1, 'a'],
        [2, 'b'],
      ]);
      expect(await columns()).toEqual([
        [1, 'a'],
        [3, 'Column1'],
        [2, 'renamed'],
      ]);
    },
  },
  {
    name: 'load works in every form the client has',
    run: async ({ client }) => {
      const seen = await client(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const range = sheet.getRange('A1:C3');
          range.values = [
            ['a', 'b', 'c'],
            [1, 2, 3],
            [4, 5, 6],
          ];
          const table = sheet.tables.add(range, true);
          table.set({ name: 'T', showTotals: false });
          range.format.set({ wrapText: true, fill: { color: '#ABCDEF' } });
          await context.sync();
          const all = sheet.getRange('A1');
          all.load();
          const some = sheet.getRange('A2:C2');
          some.load({ values: true, format: { fill: { color: true }, wrapText: true } });
          const { tables } = context.workbook;
          tables.load({ name: true, $top: 1 });
          table.columns.load('items/name,items/values');
          table.load('columns/items/name,worksheet/name,sort/fields');
          table.rows.load({ select: 'values', top: 1, skip: 1 });
          const count = table.rows.getCount();
          const second = table.rows.getItemAt(1).load('values');
          sheet.load('tables/items/name');
          await context.sync();
          const body = tables.items[0]!.getDataBodyRange().load('address');
          const column = table.columns.items[1]!.getDataBodyRange().load('values');
          const unknown = table.columns.getItemOrNullObject('zz');
          await context.sync();
          return {
            all: [all.values, all.address, all.rowIndex],
            some: [some.values, some.format.fill.color, some.format.wrapText],
            tables: tables.items.map(({ name }) => name),
            columns: table.columns.items.map(({ name }) => name),
            worksheet: table.worksheet.name,
            rows: table.rows.items.map(({ values }) => values),
            count: count.value,
            second: second.values,
            nested: sheet.tables.items.map(({ name }) => name),
            body: body.address,
            column: column.values,
            unknown: unknown.isNullObject,
            json: table.toJSON().name,
          };
        }),
      );

      expect(seen).toEqual({
        all: [[['a']], 'Sheet1!A1', 0],
        some: [[[1, 2, 3]], '#ABCDEF', true],
        tables: ['T'],
        columns: ['a', 'b', 'c'],
        worksheet: 'Sheet1',
        rows: [[[4, 5, 6]]],
        count: 2,
        second: [[4, 5, 6]],
        nested: ['T'],
        body: 'Sheet1!A2:C3',
        column: [[2], [5]],
        unknown: true,
        json: 'T',
      });
    },
  },
];
