import type { Scenario } from './scenario.ts';

/** Runs in the add-in's frame: what calls of the Common API answer; a call without an answer would hang. */
const answers = async () => {
  type Result = { status: unknown; error?: { code: number } | undefined };
  const told = (start: (callback: (result: Result) => void) => void) =>
    new Promise<unknown>((done) => start(({ status, error }) => done([status, error?.code])));
  const { document, ui } = Office.context;
  return {
    read: await told((callback) => document.getSelectedDataAsync(Office.CoercionType.Text, callback)),
    write: await told((callback) => document.setSelectedDataAsync('x', callback)),
    file: await told((callback) => document.getFileAsync(Office.FileType.Compressed, callback)),
    listen: await told((callback) =>
      document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => undefined, callback),
    ),
    dialog: await told((callback) => ui.displayDialogAsync(`${location.origin}/dialog.html`, callback)),
    bindings: await told((callback) =>
      document.bindings.addFromNamedItemAsync('x', Office.BindingType.Matrix, callback),
    ),
    signIn: await Office.auth.getAccessToken().then(
      () => 'token',
      (error: unknown) => (error as { code: number }).code,
    ),
    settings: await told((callback) => document.settings.saveAsync(callback)),
  };
};

/** Office’s older, numbered calls. */
export const commonApiScenarios: readonly Scenario[] = [
  {
    name: 'calls of the Common API that are not simulated fail at once, and the host names them',
    run: async ({ client, host }) => {
      const seen = await client(answers);
      const missing = await host(({ host: excel }) => [...excel.missing.keys()]);

      const notSupported = ['failed', 5000];
      expect(seen).toEqual({
        read: notSupported,
        write: notSupported,
        file: notSupported,
        listen: notSupported,
        dialog: notSupported,
        bindings: notSupported,
        signIn: 13_012,
        settings: ['succeeded', undefined],
      });
      expect(missing).toEqual([
        'Office.Document.getSelectedDataAsync',
        'Office.Document.setSelectedDataAsync',
        'Office.Document.getFileAsync',
        'Office.Document.addHandlerAsync',
        'Office.UI.displayDialogAsync',
        'Office.Bindings.addFromNamedItemAsync',
        'Office.Auth.getAccessToken',
      ]);
    },
  },
];
