import type { Scenario } from './scenario.ts';

/** The pane, the ribbon and what lives longer than a page. */
export const addInScenarios: readonly Scenario[] = [
  {
    name: 'the pane hides, shows, starts with the workbook, and greys a ribbon button',
    run: async ({ client, host }) => {
      const seen = await client(async () => {
        const modes: string[] = [];
        let told: (() => void) | undefined;
        const off = await Office.addin.onVisibilityModeChanged((message) => {
          modes.push(message.visibilityMode);
          if (modes.length === 2) told?.();
        });
        const both = new Promise<void>((done) => (told = done));
        await Office.addin.hide();
        await Office.addin.showAsTaskpane();
        await both;
        await off();
        await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
        const start = await Office.addin.getStartupBehavior();
        await Office.ribbon.requestUpdate({
          tabs: [{ id: 'Tab', groups: [{ id: 'G', controls: [{ id: 'Push', enabled: false }] }] }],
        });
        return { modes, start };
      });
      const push = await host(({ host: excel }) => excel.pane.ribbon.get('Push'));

      expect(seen).toEqual({ modes: ['Hidden', 'Taskpane'], start: 'Load' });
      expect(push).toEqual({ enabled: false });
    },
  },
  {
    name: 'a ribbon command runs and completes; an action runs without an event',
    run: async ({ client, host, page, until }) => {
      await client(() => {
        const seen = window as unknown as { ran: unknown[] };
        seen.ran = [];
        const push = async (event: Office.AddinCommands.Event) => {
          seen.ran.push(['command', event.source.id]);
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['pushed']];
            await context.sync();
          });
          event.completed();
        };
        Office.actions.associate('PUSH', (event: Office.AddinCommands.Event) => void push(event));
        Office.actions.associate('SHORTCUT', (argument: unknown) => {
          seen.ran.push(['action', argument]);
        });
      });

      await host(({ frame }) => frame.runCommand('push', 'PushButton'));
      await host(({ host: excel }) => excel.runAction('Shortcut', { x: 1 }));
      await until(() => (window as unknown as { ran: unknown[] }).ran.length === 2);
      await page.waitForFunction(
        () => (window as unknown as { hostPage: { completed: () => number } }).hostPage.completed() === 1,
      );

      const ran = await client(() => (window as unknown as { ran: unknown[] }).ran);
      expect(new Set(ran)).toEqual(
        new Set([
          ['command', 'PushButton'],
          ['action', { x: 1 }],
        ]),
      );
      expect(await host(({ value }) => value('A1'))).toBe('pushed');
    },
  },
  {
    name: 'closing and opening the pane keeps the workbook and its settings, and lets handlers go',
    run: async ({ client, host, reload }) => {
      await client(async () => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1').values = [['kept']];
          sheet.onChanged.add(() => Promise.reject(new Error('the old page is gone')));
          await context.sync();
        });
        Office.context.document.settings.set('n', 5);
        await new Promise((saved) => Office.context.document.settings.saveAsync(saved));
      });

      await reload();
      await host(({ workbook, edits, range }) => edits.enterText(workbook, range('B1'), 'after', 'en'));
      const seen = await client(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('values');
          await context.sync();
          const { settings } = Office.context.document;
          return [range.values, settings.get('n') as number, settings.get('theme') as string];
        }),
      );

      expect(seen).toEqual([[['kept', 'after']], 5, 'dark']);
    },
  },
];
