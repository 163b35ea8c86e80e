import { measureUnits } from '#domain/practice/measure-units';
import type { PracticeMeasure } from '#domain/practice/practice-figures';
import { moneyInputs } from '#domain/practice/sensitivity';
import type { Language } from '#domain/text';
import { practicePageTexts as texts } from '../../locales/practice-pages.ts';
import type { PageCell, PageRow } from '../committee/planned-page.ts';

/** Addresses of the cells in yellow. */
export type PracticeCells = {
  readonly practice: string;
  readonly platform: string;
  readonly quarter: string;
};

const COUNT = '#,##0';
const MONEY = '#,##0;-#,##0;0';
const formats: Readonly<Record<string, string>> = { share: '0.0%', seconds: '0.0;-0.0;0.0', money: MONEY };
/** Points that what there is to know of each takes, at its longest. */
const heights: Readonly<Record<PracticeMeasure, number>> = {
  rate: 32,
  seconds: 76,
  'seconds-robust': 76,
  'seconds-own': 32,
  refusal: 46,
  'refusal-without': 46,
  'refusal-difference': 76,
  'refusal-adjusted': 92,
  'cost-brand': 122,
  'cost-provider': 122,
};

const asking =
  ({ practice, platform, quarter }: PracticeCells) =>
  (measure: PracticeMeasure, shown = ''): PageCell => ({
    formula: `=BAROMETER_PRACTICE(${practice},${platform},${quarter},"${measure}${shown}")`,
  });

/** Columns: measure, value, low, high, n, what there is to know. */
export const figureRows = (
  measures: readonly PracticeMeasure[],
  cells: PracticeCells,
  language: Language,
): readonly PageRow[] =>
  measures.map((measure) => {
    const ask = asking(cells);
    const format = formats[measureUnits[measure]];
    return {
      cells: [
        texts.measures[measure][language],
        ask(measure),
        ask(measure, '#low'),
        ask(measure, '#high'),
        ask(measure, '#n'),
        ask(measure, '#notes'),
      ],
      formats: [undefined, format, format, format, COUNT],
      height: heights[measure],
    };
  });

/** Columns: input, then the money of brand and provider at its low and its high bound. */
export const sensitivityRows = (cells: PracticeCells, language: Language): readonly PageRow[] =>
  moneyInputs.map((input) => ({
    cells: [
      texts.moneyInputs[input][language],
      ...(['cost-brand', 'cost-provider'] as const).flatMap((measure) =>
        ['low', 'high'].map((bound) => asking(cells)(measure, `#swing-${bound}:${input}`)),
      ),
    ],
    formats: [undefined, MONEY, MONEY, MONEY, MONEY],
  }));

/** Columns: threshold, for the brand, for the provider. */
export const evenRows = (cells: PracticeCells, language: Language): readonly PageRow[] => [
  {
    cells: [
      texts.even[language],
      ...(['cost-brand', 'cost-provider'] as const).map((measure) => asking(cells)(measure, '#even-seconds')),
    ],
    formats: [undefined, '0.0;-0.0;0.0', '0.0;-0.0;0.0'],
  },
];
