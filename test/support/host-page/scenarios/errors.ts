import type { Scenario } from './scenario.ts';

type Failure = { code: string; message: string; location: string | undefined };

/** Runs in the add-in's frame: what a batch fails with. */
const failures = async (): Promise<Record<string, Failure | string>> => {
  const tried: Record<string, Failure | string> = {};
  const attempt = async (name: string, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    try {
      await Excel.run(batch);
      tried[name] = 'no error';
    } catch (error) {
      const { code, message, debugInfo } = error as OfficeExtension.Error;
      tried[name] = { code, message, location: debugInfo.errorLocation };
    }
  };
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
  await attempt('missing sheet', async (context) => {
    sheetOf(context).getRange('A1').values = [['before']];
    context.workbook.worksheets.getItem('Nope').getRange('A1').values = [[1]];
    sheetOf(context).getRange('A2').values = [['after']];
    await context.sync();
  });
  await attempt('size', async (context) => {
    sheetOf(context).getRange('A1').values = [[1, 2]];
    await context.sync();
  });
  await attempt('missing table', async (context) => {
    context.workbook.tables.getItem('T').load('name');
    await context.sync();
  });
  await attempt('address', async (context) => {
    sheetOf(context).getRange('1A!').load('address');
    await context.sync();
  });
  await attempt('not loaded', async (context) => {
    const range = sheetOf(context).getRange('A1');
    await context.sync();
    return range.values;
  });
  await attempt('duplicate', async (context) => {
    context.workbook.worksheets.add('Sheet1');
    await context.sync();
  });
  await attempt('not simulated', async (context) => {
    context.workbook.pivotTables.load('items/name');
    await context.sync();
  });
  return tried;
};

/** What Excel refuses, and when it makes an add-in wait. */
export const errorScenarios: readonly Scenario[] = [
  {
    name: 'an error stops its batch at the action that failed, with the code Excel gives',
    run: async ({ client, host }) => {
      const tried = await client(failures);
      const cells = await host(({ value }) => [value('A1'), value('A2')]);

      const codes = Object.entries(tried).map(([name, found]) => [
        name,
        typeof found === 'string' ? found : found.code,
      ]);
      expect(Object.fromEntries(codes)).toEqual({
        'missing sheet': 'ItemNotFound',
        size: 'InvalidArgument',
        'missing table': 'ItemNotFound',
        address: 'InvalidArgument',
        'not loaded': 'PropertyNotLoaded',
        duplicate: 'ItemAlreadyExists',
        'not simulated': 'ApiNotFound',
      });
      expect(tried['not simulated']).toMatchObject({ message: 'Not simulated here: Workbook.pivotTables' });
      expect(tried['missing sheet']).toMatchObject({ location: 'WorksheetCollection.getItem' });
      expect(cells).toEqual(['before', '']);
    },
  },
  {
    name: 'while the person types in a cell a batch is refused, or waits when it asked to',
    run: async ({ client, host }) => {
      await host(({ host: excel }) => excel.bridge.beginEditing());

      const refused = await client(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').load('name');
          await context.sync();
          return 'accepted';
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      await client(() => {
        const seen = window as unknown as { waiting: Promise<string>; done: boolean };
        seen.done = false;
        seen.waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
          await context.sync();
          seen.done = true;
          return sheet.name;
        });
      });
      const early = await client(() => (window as unknown as { done: boolean }).done);
      await host(({ host: excel }) => excel.bridge.endEditing());
      const name = await client(() => (window as unknown as { waiting: Promise<string> }).waiting);

      expect(refused).toBe('InvalidOperationInCellEditMode');
      expect(early).toBe(false);
      expect(name).toBe('Sheet1');
    },
  },
  {
    name: 'a block of 120,000 cells goes both ways; a request over 5 MB is refused',
    run: async ({ client }) => {
      const last = await client(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 10_000, 12);
          range.values = Array.from({ length: 10_000 }, (_, row) =>
            Array.from({ length: 12 }, (_none, column) => row * column),
          );
          await context.sync();
          range.load('values');
          await context.sync();
          return range.values[9999]![11] as number;
        }),
      );
      const tooBig = await client(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 50_000, 12);
          range.values = Array.from({ length: 50_000 }, (_, row) =>
            Array.from({ length: 12 }, (_none, column) => `x${row * column}`),
          );
          await context.sync();
          return 'accepted';
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );

      expect(last).toBe(9999 * 11);
      expect(tooBig).toBe('RequestPayloadSizeLimitExceeded');
    },
  },
];
