import { channels } from '#domain/channel';
import type { IndicatorId } from '#domain/kpi/dictionary';
import { costNatures } from '#domain/money/cost';
import type { Language, Text } from '#domain/text';
import { costNatureNames } from '../../locales/finance-columns.ts';
import { financeSheetTexts as texts } from '../../locales/finance.ts';
import { indicatorNames } from '../../locales/indicators.ts';
import { channelNames, filterGroupNames } from '../../locales/sheets.ts';
import { FIRST_INPUT, INPUT_COLUMN, type PageCell, type PageRow } from '../committee/planned-page.ts';
import { absolute } from '../reports/addresses.ts';

const MONEY = '#,##0.00';
const COUNT = '#,##0';
const SHARE = '0.0%';

/** The cells in yellow: which platform, which quarter. */
const asked = `${absolute(FIRST_INPUT, INPUT_COLUMN)},${absolute(FIRST_INPUT + 1, INPUT_COLUMN)}`;

const kpi = (indicator: string, channel = ''): PageCell => ({
  formula: `=BAROMETER_KPI("${indicator}",${asked}${channel === '' ? '' : `,"${channel}"`})`,
});

type Line = {
  readonly title: Text;
  readonly cells: readonly PageCell[];
  readonly formats: readonly (string | undefined)[];
};

const rowsOf = (lines: readonly Line[], language: Language): readonly PageRow[] =>
  lines.map(({ title, cells, formats }) => ({
    cells: [title[language], ...cells],
    formats: ['@', ...formats],
  }));

const amount = (title: Text, cell: PageCell): Line => ({ title, cells: [cell], formats: [MONEY] });

/** The ledger by nature, what is allocated of it, and the difference to the cent. */
export const ledgerRows = (language: Language): readonly PageRow[] =>
  rowsOf(
    [
      ...costNatures.map((nature) => amount(costNatureNames[nature], kpi(`cost#nature:${nature}`))),
      amount(texts.total, kpi('cost#ledger')),
      amount(texts.allocated, {
        formula: `=BAROMETER_KPI("cost#ledger",${asked})-BAROMETER_KPI("cost#unallocated",${asked})`,
      }),
      amount(texts.difference, kpi('cost#unallocated')),
    ],
    language,
  );

/** What a contact costs, all together, answered at once or later, and by channel; a case, revenue and a point. */
export function contactRows(language: Language): readonly PageRow[] {
  const filters: readonly (readonly [string, Text])[] = [
    ['', texts.all],
    ['sync', filterGroupNames.sync],
    ['async', filterGroupNames.async],
    ...channels.map((channel) => [channel, channelNames[channel]] as const),
  ];
  const perOthers = [
    ['case', texts.perCase],
    ['revenue', texts.perRevenue],
    ['point', texts.perPoint],
  ] as const;
  return rowsOf(
    [
      ...filters.map(([channel, title]) => costLine(title, { per: 'contact', channel })),
      ...perOthers.map(([per, title]) => costLine(title, { per, channel: '' })),
    ],
    language,
  );
}

type Cost = { readonly per: string; readonly channel: string };

function costLine(title: Text, { per, channel }: Cost): Line {
  const value = { formula: `=COSTPERCONTACT(${asked},"${channel}","${per}")` };
  const beside = ['numerator', 'n', 'missing', 'notes'].map((shown) => kpi(`cost:${per}#${shown}`, channel));
  return {
    title,
    cells: [value, ...beside],
    formats: [per === 'revenue' ? '0.0000' : MONEY, MONEY, COUNT, COUNT, undefined],
  };
}

/** What contracts pay or take. */
export const settlementRows = (language: Language): readonly PageRow[] =>
  rowsOf(
    [{ title: texts.bonus, cells: [kpi('bonus'), '', '', '', kpi('bonus#notes')], formats: [MONEY] }],
    language,
  );

/** The return with its range, and what it takes to get it. */
export function roiRows(language: Language): readonly PageRow[] {
  const value = { formula: `=BAROMETER_ROI(${asked})` };
  const central = (title: Text, shown: string, format: string): Line => ({
    title,
    cells: ['', kpi(`roi#${shown}`)],
    formats: ['@', format],
  });
  return rowsOf(
    [
      {
        title: texts.return,
        cells: [kpi('roi#low'), value, kpi('roi#high'), '', kpi('roi#notes')],
        formats: [SHARE, SHARE, SHARE],
      },
      {
        title: texts.brought,
        cells: [kpi('roi#brought-low'), kpi('roi#brought'), kpi('roi#brought-high')],
        formats: [MONEY, MONEY, MONEY],
      },
      central(texts.brand, 'bearer:brand', MONEY),
      central(texts.provider, 'bearer:provider', MONEY),
      central(texts.spent, 'spent', MONEY),
      central(texts.breakEven, 'breakeven', SHARE),
      central(texts.payback, 'payback', '0.0'),
    ],
    language,
  );
}

const beside: readonly (readonly [IndicatorId, string])[] = [
  ['churn', SHARE],
  ['nps', '0.0'],
  ['effort', '0.00'],
  ['conversionRate', SHARE],
];

/** What a return is read beside: it may cost customers what it saves. */
export const besideRows = (language: Language): readonly PageRow[] =>
  rowsOf(
    beside.map(([id, format]): Line => ({
      title: indicatorNames[id],
      cells: [kpi(id), ...['low', 'high', 'n', 'notes'].map((shown) => kpi(`${id}#${shown}`))],
      formats: [format, format, format, COUNT, undefined],
    })),
    language,
  );
