import type { PaneModel } from '../pane-model.ts';

/** Versions, states and counts: no name, no contact, no text of anybody. */
export function diagnosticsOf({ app, sheets, loaded }: PaneModel): string {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const session = app.session.state();
  const supported = ['1.7', '1.9', '1.13', '1.15', '1.17'].filter((version) =>
    requirements.isSetSupported('ExcelApi', version),
  );
  const failure = loaded.get().failure;
  return JSON.stringify(
    {
      version: app.version,
      host: `${diagnostics.platform} ${diagnostics.version}`,
      excelApi: supported.at(-1) ?? 'older',
      displayLanguage,
      language: app.language.current(),
      session: session.status,
      offline: session.status === 'signed-in' && session.offline,
      failure: failure && { code: failure.code, requestId: failure.requestId },
      sheets: sheets.sheets.get().map(({ open, report, failure: failed }) => ({
        sheet: open.id,
        rows: report?.rows,
        pending: report?.pendingCells,
        conflicts: report?.conflicts.length,
        refusals: report?.refusals.map(({ refusal }) => refusal.code),
        failure: typeof failed === 'string' ? failed : failed?.code,
      })),
    },
    null,
    1,
  );
}
