import type { Platform } from '#domain/platform';
import type { Language } from '#domain/text';
import { sourcingTexts as texts } from '../../locales/committee.ts';
import { absolute } from '../reports/addresses.ts';
import type { SourcingAsked } from './sourcing-asked.ts';
import type { PageCell, PageRow } from './planned-page.ts';

/** Columns of the table of platforms that others read. */
const ANSWERED = 3;
const MONEY = 5;

type Sheet = {
  /** Addresses of the cells in yellow. */
  readonly quarter: string;
  readonly channel: string;
  readonly asked: SourcingAsked;
  /** The row of the first platform on the sheet, from 0. */
  readonly first: number;
};

/** Columns: mission, platform, who, answered, cost per contact, cost, score, low, high, n, regularity, season, value. */
export const platformRows = (
  platforms: readonly Platform[],
  { quarter, channel, asked, first }: Sheet,
): readonly PageRow[] =>
  platforms.map((platform, index): PageRow => {
    const { code, mission, provider, seasonality, valueTier } = platform;
    const of = (name: string, more = ''): PageCell => ({
      formula: `=${name}("${code}",${quarter},${more}${channel})`,
    });
    const kpi = (id: string): PageCell => ({
      formula: `=BAROMETER_KPI("${id}","${code}",${quarter},${channel})`,
    });
    const [answered, perContact] = [absolute(first + index, ANSWERED), absolute(first + index, ANSWERED + 1)];
    return {
      cells: [
        mission,
        code,
        provider === undefined ? texts.own[asked.language] : (asked.providers[provider] ?? provider),
        kpi('answered'),
        of('COSTPERCONTACT'),
        { formula: `=${answered}*${perContact}` },
        of('BAROMETER', ','),
        of('BAROMETER_LOW', ','),
        of('BAROMETER_HIGH', ','),
        of('BAROMETER_N', ','),
        kpi('regularity'),
        seasonality === undefined ? '' : texts.seasonalities[seasonality][asked.language],
        valueTier === undefined ? '' : texts.valueTiers[valueTier][asked.language],
      ],
      formats,
    };
  });

const formats = [
  undefined,
  undefined,
  undefined,
  '#,##0',
  '#,##0.00',
  '#,##0',
  '0.00',
  '0.00',
  '0.00',
  '#,##0',
  '0.0%',
] as const;

type Groups = { readonly language: Language; readonly first: number };

/**
 * Own and outside platforms of each mission: costs over contacts, of platforms whose cost is known. Cell by cell: what
 * has no value would spread over a sum of them.
 */
export function groupRows(platforms: readonly Platform[], { language, first }: Groups): readonly PageRow[] {
  const sides = platforms.map(({ mission, provider }) => ({ mission, isOwn: provider === undefined }));
  const starts = sides.flatMap((side, index) => {
    const before = sides[index - 1];
    const isNew = before === undefined || before.mission !== side.mission || before.isOwn !== side.isOwn;
    return isNew ? [index] : [];
  });
  return starts.map((from, place): PageRow => {
    const to = (starts[place + 1] ?? sides.length) - 1;
    const rows = Array.from({ length: to - from + 1 }, (_, index) => first + from + index);
    const sumOf = (column: number) =>
      rows.map((row) => `IF(ISNUMBER(${absolute(row, MONEY)}),${absolute(row, column)},0)`).join('+');
    const [known, cost] = [sumOf(ANSWERED), sumOf(MONEY)];
    const { mission = '', isOwn = true } = sides[from] ?? {};
    return {
      cells: [
        mission,
        (isOwn ? texts.own : texts.outside)[language],
        to - from + 1,
        { formula: `=IF(${known}=0,NA(),${known})` },
        { formula: `=IF(${known}=0,NA(),(${cost})/(${known}))` },
      ],
      formats: [undefined, undefined, '0', '#,##0', '#,##0.00'],
    };
  });
}
