import type { Language } from '#domain/text';
import { voiceTexts as texts } from '../../locales/committee.ts';
import { absolute } from '../reports/addresses.ts';
import type { TopReason } from './top-reason.ts';
import type { PageCell, PageRow } from './planned-page.ts';

type Sheet = {
  /** Addresses: of the cells in yellow, and of the month before. */
  readonly cells: { readonly platform: string; readonly month: string; readonly before: string };
  readonly language: Language;
  /** The row of the first of them on the sheet, from 0. */
  readonly top: number;
};

const SHARE = '0.0%';
const POINTS = '+0.0" pt";-0.0" pt";0.0" pt"';
const DIFFERENCE = '+0.0;-0.0;0.0';

const kpi = (id: string, { cells }: Sheet, month: string): string =>
  `BAROMETER_KPI("${id}",${cells.platform},${month})`;

/** Columns: reason, share, contacts counted by reason, the month before, change, avoidable. */
export const reasonRows = (reasons: readonly TopReason[], sheet: Sheet): readonly PageRow[] =>
  reasons.map(({ code, name, avoidable }, index): PageRow => {
    const id = `reason:${code}`;
    const [now, before] = [absolute(sheet.top + index, 1), absolute(sheet.top + index, 3)];
    return {
      cells: [
        name,
        { formula: `=${kpi(id, sheet, sheet.cells.month)}` },
        { formula: `=${kpi(`${id}#n`, sheet, sheet.cells.month)}` },
        { formula: `=${kpi(id, sheet, sheet.cells.before)}` },
        { formula: `=(${now}-${before})*100` },
        avoidable === null ? '' : texts.avoidable[avoidable ? 'yes' : 'no'][sheet.language],
      ],
      formats: [undefined, SHARE, '#,##0', SHARE, POINTS],
    };
  });

const perceived = [
  { id: 'reasonCoverage', format: SHARE, isShare: true, hasBounds: false },
  { id: 'avoidableShare', format: SHARE, isShare: true, hasBounds: false },
  { id: 'csatHot', format: SHARE, isShare: true, hasBounds: true },
  { id: 'csatCold', format: SHARE, isShare: true, hasBounds: true },
  { id: 'nps', format: '0.0', isShare: false, hasBounds: true },
  { id: 'resolvedSaidRate', format: SHARE, isShare: true, hasBounds: true },
] as const;

/** Columns: indicator, month, low, high, n, the month before, change. */
export const perceivedRows = (sheet: Sheet): readonly PageRow[] =>
  perceived.map(({ id, format, isShare, hasBounds }, index): PageRow => {
    const [now, before] = [absolute(sheet.top + index, 1), absolute(sheet.top + index, 5)];
    const bound = (which: string): PageCell =>
      hasBounds ? { formula: `=${kpi(`${id}#${which}`, sheet, sheet.cells.month)}` } : '';
    return {
      cells: [
        texts.indicators[id][sheet.language],
        { formula: `=${kpi(id, sheet, sheet.cells.month)}` },
        bound('low'),
        bound('high'),
        { formula: `=${kpi(`${id}#n`, sheet, sheet.cells.month)}` },
        { formula: `=${kpi(id, sheet, sheet.cells.before)}` },
        { formula: isShare ? `=(${now}-${before})*100` : `=${now}-${before}` },
      ],
      formats: [undefined, format, format, format, '#,##0', format, isShare ? POINTS : DIFFERENCE],
    };
  });
