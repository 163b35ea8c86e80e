import type { SheetReport } from './sheet-report.ts';

/** The report of a sheet from those of some of its rows; what is not of rows is given. */
export function summedReport(
  parts: readonly SheetReport[],
  whole: Pick<SheetReport, 'rows' | 'unanswered' | 'lastExchange'>,
): SheetReport {
  const sum = (count: (report: SheetReport) => number) =>
    parts.reduce((total, report) => total + count(report), 0);
  return {
    ...whole,
    pendingCells: sum(({ pendingCells }) => pendingCells),
    pendingRows: sum(({ pendingRows }) => pendingRows),
    pendingErasures: sum(({ pendingErasures }) => pendingErasures),
    pendingByOthers: sum(({ pendingByOthers }) => pendingByOthers),
    copies: sum(({ copies }) => copies),
    strangers: sum(({ strangers }) => strangers),
    withdrawable: sum(({ withdrawable }) => withdrawable),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    undone: parts.flatMap(({ undone }) => undone),
    refusals: parts.flatMap(({ refusals }) => refusals),
    missing: parts.flatMap(({ missing }) => missing),
  };
}
