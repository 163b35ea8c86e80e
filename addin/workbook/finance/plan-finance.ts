import { languages, type Language } from '#domain/text';
import { financeSheetTexts as texts } from '../../locales/finance.ts';
import { quarterName } from '../../locales/sheets.ts';
import {
  firstBlockRow,
  heading,
  layBlocks,
  layInputs,
  note,
  table,
  type Block,
} from '../committee/page-builder.ts';
import type { PlannedPage } from '../committee/planned-page.ts';
import { besideRows, contactRows, ledgerRows, roiRows, settlementRows } from './finance-rows.ts';

export type FinanceSheet = {
  readonly platform: string;
  readonly quarter: string;
  /** Offered in the lists of the cells in yellow. */
  readonly platforms: readonly string[];
  readonly quarters: readonly string[];
  readonly language: Language;
};

const widths = [270, 120, 120, 120, 120, 420];

/** What a platform costs and brings in a quarter, all of it formulas on the two cells in yellow. */
export function planFinance(sheet: FinanceSheet): PlannedPage {
  const { language, platform, quarter, platforms, quarters } = sheet;
  const inputs = layInputs([
    { ...said(texts.platform, language), value: platform, offered: platforms },
    {
      ...said(texts.quarter, language),
      value: quarterName(quarter)[language],
      offered: quarters.map((one) => quarterName(one)[language]),
    },
  ]);
  return {
    name: texts.name[language],
    titles: languages.map((one) => texts.title[one]),
    title: texts.title[language],
    question: texts.question[language],
    inputs,
    ...layBlocks(blocksOf(language), firstBlockRow(inputs.length)),
    widths,
    helpers: [],
  };
}

type Input = typeof texts.platform | typeof texts.quarter;
const said = ({ label, hint }: Input, language: Language) => ({
  label: label[language],
  hint: hint[language],
});

function blocksOf(language: Language): readonly Block[] {
  const heads = (...ids: readonly Heading[]) => ids.map((id) => texts[id][language]);
  return [
    note(texts.note[language]),
    heading(texts.ledger[language]),
    table(heads('nature', 'amount'), ledgerRows(language)),
    heading(texts.costs[language]),
    table(heads('of', 'value', 'cost', 'count', 'missing', 'know'), contactRows(language)),
    heading(texts.settlement[language]),
    table([...heads('measure', 'value'), '', '', '', ...heads('know')], settlementRows(language)),
    heading(texts.roi[language]),
    table([...heads('measure', 'low', 'central', 'high'), '', ...heads('know')], roiRows(language)),
    heading(texts.beside[language]),
    note(texts.besideNote[language]),
    table(heads('measure', 'value', 'low', 'high', 'count', 'know'), besideRows(language)),
  ];
}

type Heading =
  | 'nature'
  | 'amount'
  | 'of'
  | 'value'
  | 'cost'
  | 'missing'
  | 'count'
  | 'know'
  | 'measure'
  | 'low'
  | 'central'
  | 'high';
