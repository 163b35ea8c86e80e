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
    file: await told((callback) => document.getFileAsync(Office.FileType.Pdf, callback)),
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

/** Runs in the add-in's frame: reads the workbook's file in slices, as Office's own sample does. */
const fileInSlices = async () => {
  const told = <T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void) =>
    new Promise<T>((done, fail) =>
      start(({ status, value, error }) =>
        status === Office.AsyncResultStatus.Succeeded ? done(value) : fail(new Error(String(error.code))),
      ),
    );
  const sliceSize = 65_536;
  const read = async () => {
    const file = await told<Office.File>((callback) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
    );
    const slices: number[][] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await told<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      slices.push(slice.data as number[]);
    }
    return { file, sizes: slices.map(({ length }) => length), bytes: slices.flat() };
  };
  const first = await read();
  const second = await read();
  const third = await read().then(
    () => 'given',
    (cause: unknown) => (cause as Error).message,
  );
  await told((callback) => first.file.closeAsync(callback));
  await told((callback) => second.file.closeAsync(callback));
  const again = await read();
  return { size: first.file.size, sizes: first.sizes, bytes: again.bytes, third };
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
        'Office.Document.addHandlerAsync',
        'Office.UI.displayDialogAsync',
        'Office.Bindings.addFromNamedItemAsync',
        'Office.Auth.getAccessToken',
      ]);
    },
  },
  {
    name: 'the workbook’s file is read in slices; whoever keeps two copies open gets no third',
    run: async ({ client, host }) => {
      const seen = await client(fileInSlices);
      const written = await host(({ fileBytes }) => Array.from(fileBytes));

      expect(seen).toEqual({ size: 70_000, sizes: [65_536, 4464], bytes: written, third: '5001' });
    },
  },
  {
    name: 'a workbook made from a file is shown beside this one, with or without a file',
    run: async ({ client, host }) => {
      await client(async () => {
        await Excel.createWorkbook('UEsDBA==');
        await Excel.createWorkbook();
        return null;
      });
      expect(await host(({ created }) => created.map((file) => file ?? 'empty'))).toEqual([
        'UEsDBA==',
        'empty',
      ]);
    },
  },
];
