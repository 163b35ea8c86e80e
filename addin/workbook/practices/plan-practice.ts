import { practiceMeasures } from '#domain/practice/practice-figures';
import { languages, type Language } from '#domain/text';
import { practicePageTexts as texts, twoAxesTexts } from '../../locales/practice-pages.ts';
import { pageTexts } from '../../locales/committee.ts';
import { quarterName } from '../../locales/sheets.ts';
import { firstBlockRow, heading, layBlocks, layInputs, note, table } from '../committee/page-builder.ts';
import { FIRST_INPUT, INPUT_COLUMN, type PlannedPage } from '../committee/planned-page.ts';
import { absolute } from '../reports/addresses.ts';
import { evenRows, figureRows, sensitivityRows, type PracticeCells } from './practice-rows.ts';

export type PracticeAsked = {
  /** Code of the practice, and of those that may be chosen. */
  readonly practice: string;
  readonly practices: readonly string[];
  readonly platform: string;
  readonly platforms: readonly string[];
  readonly wave: string;
  readonly waves: readonly string[];
  readonly language: Language;
};

const WIDTHS = [225, 95, 95, 95, 95, 420] as const;

/** Lays out the sheet of a practice: what is measured of it, and what its money rests on. */
export function planPractice(asked: PracticeAsked): PlannedPage {
  const { language } = asked;
  const inputs = inputsOf(asked);
  const cell = (input: number): string => absolute(FIRST_INPUT + input, INPUT_COLUMN);
  const cells: PracticeCells = { practice: cell(0), platform: cell(1), quarter: cell(2) };
  const blocks = [
    note(pageTexts.alive[language]),
    heading(texts.figures[language]),
    table(texts.headings[language], figureRows(practiceMeasures, cells, language), [0, 5]),
    heading(texts.sensitivity[language]),
    note(texts.sensitivityNote[language]),
    table(texts.sensitivityHeadings[language], sensitivityRows(cells, language)),
    table(texts.evenHeadings[language], evenRows(cells, language)),
  ];
  return {
    name: texts.title[language],
    titles: languages.map((one) => texts.title[one]),
    title: texts.title[language],
    question: texts.question[language],
    inputs,
    ...layBlocks(blocks, firstBlockRow(inputs.length)),
    widths: WIDTHS,
    helpers: [],
  };
}

function inputsOf({ practice, practices, platform, platforms, wave, waves, language }: PracticeAsked) {
  const { practice: what, platform: who } = texts.inputs;
  const { quarter: when } = twoAxesTexts.inputs;
  const named = (code: string): string => quarterName(code)[language];
  return layInputs([
    { label: what.label[language], hint: what.hint[language], value: practice, offered: practices },
    { label: who.label[language], hint: who.hint[language], value: platform, offered: platforms },
    {
      label: when.label[language],
      hint: when.hint[language],
      value: named(wave),
      offered: waves.map(named),
    },
  ]);
}
