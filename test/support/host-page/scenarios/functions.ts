import type { Scenario } from './scenario.ts';

type Calls = { outcomes: [number, unknown][]; numbers: number[] };

const associate = () => {
  const seen = window as unknown as { stopped: number };
  seen.stopped = 0;
  CustomFunctions.associate('BAROMETER', (platform: string) => {
    if (platform === 'BAD') {
      const { notAvailable } = CustomFunctions.ErrorCode;
      throw new CustomFunctions.Error(notAvailable, 'plateau inconnu') as unknown as Error;
    }
    if (platform === 'BUG') throw new Error('boom');
    return 87.5;
  });
  CustomFunctions.associate('TABLE', () => [
    ['plateau', 'n'],
    ['LYON', 12],
  ]);
  CustomFunctions.associate('LIVE', (_: number, invocation: CustomFunctions.StreamingInvocation<unknown>) => {
    invocation.onCanceled = () => (seen.stopped += 1);
    invocation.setResult([[1, 2]]);
    setTimeout(() => {
      const { notAvailable } = CustomFunctions.ErrorCode;
      invocation.setResult(new CustomFunctions.Error(notAvailable, 'hors ligne'));
    }, 300);
  });
  CustomFunctions.associate('CARD', () => ({ type: 'Entity', text: 'Lyon', properties: {} }));
  CustomFunctions.associate('TOTAL', (cells: number[][], missing: unknown) =>
    [cells.flat().reduce((sum, cell) => sum + cell, 0), missing].map((one) => [one]),
  );
  CustomFunctions.associate('NAN', () => Number.NaN);
};

/** Custom functions. */
export const functionScenarios: readonly Scenario[] = [
  {
    name: 'functions answer values, blocks and errors; a stream goes on until it is cancelled',
    run: async ({ client, host, page, until }) => {
      await client(associate);

      await host(({ host: excel }) => {
        const call = (id: string, args: unknown[], stream = false) => ({
          id,
          args,
          stream,
          cancelable: true,
          address: 'Sheet1!A1',
        });
        const calls = window as unknown as Calls;
        calls.outcomes = [];
        calls.numbers = excel.functions.call(
          [
            call('BAROMETER', ['LYON', null]),
            call('BAROMETER', ['BAD', 'Q']),
            call('BAROMETER', ['BUG', 'Q']),
            call('table', ['2026-T4']),
            call('NOPE', []),
            call('NAN', []),
            call('LIVE', [1], true),
            call('CARD', []),
            call('TOTAL', [
              [
                [1, 2],
                [3, 4],
              ],
              null,
            ]),
          ],
          (index, outcome) => calls.outcomes.push([index, outcome]),
        );
      });
      await page.waitForFunction(() => (window as unknown as Calls).outcomes.length === 10);
      const outcomes = await page.evaluate(() => (window as unknown as Calls).outcomes);
      await host(({ host: excel }) => excel.functions.cancel([(window as unknown as Calls).numbers[6]!]));
      await until(() => (window as unknown as { stopped: number }).stopped === 1);

      const of = (index: number) =>
        outcomes.filter(([found]) => found === index).map(([, outcome]) => outcome);
      expect(of(0)).toEqual([{ value: 87.5 }]);
      expect(of(1)).toEqual([{ error: '#N/A', message: 'plateau inconnu' }]);
      expect(of(2)).toEqual([{ error: '#VALUE!' }]);
      expect(of(3)).toEqual([
        {
          value: [
            ['plateau', 'n'],
            ['LYON', 12],
          ],
        },
      ]);
      expect(of(4)).toMatchObject([{ error: expect.stringMatching(/#VALUE!|#NAME\?/) as string }]);
      expect(of(5)).toMatchObject([{ error: '#VALUE!' }]);
      expect(of(7)).toMatchObject([{ value: { type: 'Entity', text: 'Lyon' } }]);
      expect(of(8)).toEqual([{ value: [[10], [null]] }]);
      expect(of(6)).toEqual([{ value: [[1, 2]] }, { error: '#N/A', message: 'hors ligne' }]);
    },
  },
  {
    name: '10,000 cells are called in one message and all answer',
    run: async ({ client, host }) => {
      await client(() => CustomFunctions.associate('ADD', (a: number, b: number) => a + b));

      const sum = await host(
        ({ host: excel }) =>
          new Promise<number>((done) => {
            let answered = 0;
            let total = 0;
            const calls = Array.from({ length: 10_000 }, (_, index) => ({
              id: 'ADD',
              args: [index, 1],
              address: `Sheet1!A${index + 1}`,
              stream: false,
              cancelable: true,
            }));
            excel.functions.call(calls, (_, outcome) => {
              answered += 1;
              total += 'value' in outcome ? Number(outcome.value) : 0;
              if (answered === calls.length) done(total);
            });
          }),
      );

      expect(sum).toBe(50_005_000);
    },
  },
];
