import { languages, type Language } from '#domain/text';
import { efficiencies, twoAxesTexts as texts } from '../../locales/practice-pages.ts';
import { quarterName } from '../../locales/sheets.ts';
import { firstBlockRow, heading, layBlocks, layInputs, note, table } from '../committee/page-builder.ts';
import { FEED_COLUMN, FIRST_INPUT, INPUT_COLUMN, type PlannedPage } from '../committee/planned-page.ts';
import { absolute } from '../reports/addresses.ts';
import { placeCharts } from '../reports/place-charts.ts';
import { twoAxesChart } from './two-axes-chart.ts';
import { twoAxesRows } from './two-axes-rows.ts';

export type TwoAxesAsked = {
  /** Code of the wave, and of those that may be chosen. */
  readonly wave: string;
  readonly waves: readonly string[];
  /** Days of the wave: `2026-10-01..2026-12-31`, or its quarter. */
  readonly period: string;
  /** Codes of its platforms. */
  readonly platforms: readonly string[];
  readonly language: Language;
};

/** The value of an input stands in the second column. */
const WIDTHS = [150, 95, 60, 60, 45, 75, 60, 60, 45, 60, 75, 75, 150] as const;

/** Lays out the sheet of the two axes: its chart, then a row for each platform, all of it alive. */
export function planTwoAxes(asked: TwoAxesAsked): PlannedPage {
  const { language, platforms } = asked;
  const inputs = inputsOf(asked);
  const cell = (input: number): string => absolute(FIRST_INPUT + input, INPUT_COLUMN);
  const cells = { quarter: cell(0), period: cell(1), efficiency: cell(2) };
  const chartTop = firstBlockRow(inputs.length);
  const chartAt = (top: number) =>
    placeCharts([twoAxesChart(platforms.length, top, language)], {
      top: chartTop,
      widths: WIDTHS,
      hiddenLeft: FEED_COLUMN,
    });
  const top = chartAt(0).bottom;
  // A heading and the headings of the table.
  const firstRow = top + 2;
  const blocks = [
    heading(texts.platforms[language]),
    table(texts.headings[language], twoAxesRows(platforms, { cells, language, top: firstRow }), [12]),
    ...texts.notes.map((one) => note(one[language])),
  ];
  return {
    name: texts.title[language],
    titles: languages.map((one) => texts.title[one]),
    title: texts.title[language],
    question: texts.question[language],
    inputs,
    ...layBlocks(blocks, top),
    widths: WIDTHS,
    helpers: [],
    charts: chartAt(firstRow).placed,
  };
}

function inputsOf({ wave, waves, period, language }: TwoAxesAsked) {
  const { quarter: which, period: when, efficiency } = texts.inputs;
  const named = (code: string): string => quarterName(code)[language];
  const ways = efficiencies.map((one) => texts.efficiency[one][language]);
  return layInputs([
    {
      label: which.label[language],
      hint: which.hint[language],
      value: named(wave),
      offered: waves.map(named),
    },
    { label: when.label[language], hint: when.hint[language], value: named(period), offered: [] },
    {
      label: efficiency.label[language],
      hint: efficiency.hint[language],
      value: ways[0] ?? '',
      offered: ways,
    },
  ]);
}
