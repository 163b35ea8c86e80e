import type { Decision } from '#contract/decision';
import { languages, type Language } from '#domain/text';
import { committeeTexts as texts, pageTexts } from '../../locales/committee.ts';
import { absolute } from '../reports/addresses.ts';
import { decisionRows } from './decision-rows.ts';
import { kpi, type KpiCells } from './kpi-formula.ts';
import { lastWeekRows, nextWeekRows } from './committee-rows.ts';
import { firstBlockRow, heading, layBlocks, layInputs, note, table } from './page-builder.ts';
import { FIRST_INPUT, INPUT_COLUMN, type PageRow, type PlannedPage } from './planned-page.ts';
import { dayText, weekCells, weekHelpers } from './week-formulas.ts';

export type CommitteeAsked = {
  readonly platform: string;
  /** `2026-W41` */
  readonly week: string;
  /** `phone` */
  readonly channel: string;
  readonly platforms: readonly string[];
  readonly weeks: readonly string[];
  readonly channels: readonly string[];
  /** Those of the log that are not done, as they are now. */
  readonly decisions: readonly Decision[];
  readonly language: Language;
};

const WIDTHS = [290, 150, 85, 85, 80, 150, 80] as const;
/** Points that the sentences of a formula need, at their longest. */
const NOTE_HEIGHTS = { forecast: 75, agents: 150 } as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Lays out the sheet of the weekly operating committee: last week, next week, the agents that it needs, the decisions. */
export function planCommittee(asked: CommitteeAsked): PlannedPage {
  const { language } = asked;
  const cells = {
    platform: absolute(FIRST_INPUT, INPUT_COLUMN),
    channel: absolute(FIRST_INPUT + 2, INPUT_COLUMN),
  };
  const inputs = inputsOf(asked);
  const lastTop = firstBlockRow(inputs.length) + 2;
  const blocks = [
    note(pageTexts.alive[language]),
    heading(texts.lastWeek[language]),
    table(texts.lastHeadings[language], lastWeekRows({ cells, language, top: lastTop + 1 })),
    heading(texts.nextWeek[language]),
    table(texts.nextHeadings[language], nextWeekRows({ cells, language, top: 0 })),
    table(texts.dayHeadings[language], dayRows(cells, language)),
    table([texts.suppose[language]], noteRows(cells), [0]),
    ...texts.assumptions[language].map(note),
    heading(texts.decisions[language]),
    note(texts.decisionsFrom[language]),
    table(texts.decisionHeadings[language], decisionRows(asked.decisions, language), [0]),
  ];
  return {
    name: texts.title[language],
    titles: languages.map((one) => texts.title[one]),
    title: texts.title[language],
    question: texts.question[language],
    inputs,
    ...layBlocks(blocks, firstBlockRow(inputs.length)),
    widths: WIDTHS,
    helpers: weekHelpers(absolute(FIRST_INPUT + 1, INPUT_COLUMN)),
  };
}

function inputsOf({ platform, week, channel, platforms, weeks, channels, language }: CommitteeAsked) {
  const named = (one: string): string => (language === 'fr' ? one.replace('-W', '-S') : one);
  const { platform: who, week: when, channel: how } = pageTexts.inputs;
  return layInputs([
    { label: who.label[language], hint: who.hint[language], value: platform, offered: platforms },
    { label: when.label[language], hint: when.hint[language], value: named(week), offered: weeks.map(named) },
    { label: how.label[language], hint: how.hint[language], value: channel, offered: channels },
  ]);
}

/** What the forecast and the agents rest on, as their formulas say it. */
const noteRows = (cells: KpiCells): readonly PageRow[] =>
  (['forecast', 'agents'] as const).map((id) => ({
    cells: [{ formula: `=${kpi(`${id}#notes`, cells, weekCells.next)}` }],
    height: NOTE_HEIGHTS[id],
  }));

/** What each day of next week expects, and the agents that it needs. */
const dayRows = (cells: KpiCells, language: Language): readonly PageRow[] =>
  DAYS.map((day) => {
    const date = `${weekCells.nextMonday}+${day}`;
    return {
      cells: [
        texts.days[language][day],
        { formula: `=${date}` },
        { formula: `=${kpi('forecast', cells, dayText(date))}` },
        { formula: `=${kpi('agents', cells, dayText(date))}` },
        { formula: `=${kpi('agentsPresent', cells, dayText(date))}` },
      ],
      formats: [undefined, pageTexts.dateFormat[language], '#,##0', '#,##0', '#,##0'],
    };
  });
