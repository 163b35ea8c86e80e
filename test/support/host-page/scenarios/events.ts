import type { Scenario } from './scenario.ts';

type Seen = { got: Record<string, unknown>[]; handler: OfficeExtension.EventHandlerResult<unknown> };
type Named = { got: [string, Record<string, unknown>][] };

/** What an add-in is told. */
export const eventScenarios: readonly Scenario[] = [
  {
    name: 'a sheet tells its edits, whose they are, and stops when asked',
    run: async ({ host, client, until }) => {
      await client(() =>
        Excel.run(async (context) => {
          const seen = window as unknown as Seen;
          seen.got = [];
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          seen.handler = sheet.onChanged.add((args) => {
            seen.got.push(JSON.parse(JSON.stringify(args)) as Record<string, unknown>);
            return Promise.resolve();
          });
          await context.sync();
        }),
      );

      await host(({ workbook, edits, range }) => edits.enterText(workbook, range('B2'), '7', 'en'));
      await client(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1, 2]];
          await context.sync();
        }),
      );
      await host(({ workbook, edits, range }) =>
        workbook.as('remote', () => edits.enterText(workbook, range('C3'), 'x', 'en')),
      );
      await until(() => (window as unknown as Seen).got.length === 3);
      const got = await client(() => (window as unknown as Seen).got);
      await client(async () => {
        const { handler } = window as unknown as Seen;
        handler.remove();
        await handler.context.sync();
      });
      await host(({ workbook, edits, range }) => edits.enterText(workbook, range('B2'), '8', 'en'));
      const after = await client(async () => {
        await Excel.run((context) => context.sync());
        return (window as unknown as Seen).got.length;
      });

      expect(
        got.map(({ address, changeType, source, triggerSource }) => [
          address,
          changeType,
          source,
          triggerSource,
        ]),
      ).toEqual([
        ['B2', 'RangeEdited', 'Local', undefined],
        ['A1:B1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
        ['C3', 'RangeEdited', 'Remote', undefined],
      ]);
      expect(got[0]!['details']).toEqual({
        valueBefore: '',
        valueAfter: 7,
        valueTypeBefore: 'Empty',
        valueTypeAfter: 'Double',
      });
      expect(got[1]!['details']).toBeUndefined();
      expect(after).toBe(3);
    },
  },
  {
    name: 'sheets, tables and their collections tell changes, selection and activation',
    run: async ({ host, client, until }) => {
      await client(() =>
        Excel.run(async (context) => {
          const seen = window as unknown as Named;
          seen.got = [];
          const log = (name: string) => (args: object) => {
            seen.got.push([name, JSON.parse(JSON.stringify(args)) as Record<string, unknown>]);
            return Promise.resolve();
          };
          const { worksheets, tables } = context.workbook;
          const sheet = worksheets.getItem('Sheet1');
          sheet.getRange('A1:B3').values = [
            ['k', 'v'],
            ['a', 1],
            ['b', 2],
          ];
          const table = sheet.tables.add('A1:B3', true);
          await context.sync();
          worksheets.onChanged.add(log('sheets changed'));
          worksheets.onActivated.add(log('sheets activated'));
          worksheets.onDeactivated.add(log('sheets deactivated'));
          worksheets.onAdded.add(log('sheets added'));
          worksheets.onSelectionChanged.add(log('sheets selection'));
          sheet.onSelectionChanged.add(log('sheet selection'));
          table.onChanged.add(log('table changed'));
          table.onSelectionChanged.add(log('table selection'));
          tables.onChanged.add(log('tables changed'));
          await context.sync();
        }),
      );

      await host(({ workbook, edits, range }) => {
        edits.enterText(workbook, range('B2'), '9', 'en');
        edits.select(workbook, range('B3'));
      });
      await client(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add('Two').activate();
          await context.sync();
        }),
      );
      await until(() => (window as unknown as Named).got.some(([name]) => name === 'sheets activated'));
      const got = await client(() => (window as unknown as Named).got);

      const first = (name: string) => got.find(([found]) => found === name)?.[1];
      expect(new Set(got.map(([name]) => name))).toEqual(
        new Set([
          'sheets changed',
          'table changed',
          'tables changed',
          'sheets selection',
          'sheet selection',
          'table selection',
          'sheets added',
          'sheets deactivated',
          'sheets activated',
        ]),
      );
      expect(first('table changed')).toMatchObject({
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
      });
      expect(first('table selection')).toMatchObject({ address: 'B3', isInsideTable: true });
    },
  },
  {
    name: 'an add-in that asks for silence hears nothing until it asks again',
    run: async ({ host, client, until }) => {
      await client(() =>
        Excel.run(async (context) => {
          const seen = window as unknown as Seen;
          seen.got = [];
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.onChanged.add((args) => {
            seen.got.push({ address: args.address });
            return Promise.resolve();
          });
          await context.sync();
          context.runtime.enableEvents = false;
          sheet.getRange('B2').values = [[10]];
          context.runtime.enableEvents = true;
          await context.sync();
        }),
      );

      await host(({ workbook, edits, range }) => edits.enterText(workbook, range('B9'), 'heard', 'en'));
      await until(() => (window as unknown as Seen).got.length > 0);

      expect(await client(() => (window as unknown as Seen).got)).toEqual([{ address: 'B9' }]);
    },
  },
  {
    name: "an event's range can be asked for later, where its cells are then",
    run: async ({ host, client, until }) => {
      await client(() =>
        Excel.run(async (context) => {
          const seen = window as unknown as { args?: Excel.WorksheetChangedEventArgs };
          context.workbook.worksheets.getItem('Sheet1').onChanged.add((args) => {
            seen.args ??= args;
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      await host(({ workbook, edits, range }) => {
        edits.pasteBlock(workbook, range('B2'), [['8'], ['9']], 'en');
        edits.insertRows(workbook, workbook.active, 0, 1);
      });
      await until(() => (window as unknown as { args?: unknown }).args !== undefined);

      const found = await client(() =>
        Excel.run(async (context) => {
          const { args } = window as unknown as { args: Excel.WorksheetChangedEventArgs };
          const range = args.getRange(context).load('address,values');
          await context.sync();
          return [args.address, range.address, range.values];
        }),
      );

      expect(found).toEqual(['B2:B3', 'Sheet1!B3:B4', [[8], [9]]]);
    },
  },
];
