import type { Decision } from '#contract/decision';
import type { Quote } from '#contract/voice';
import { languages, type Language } from '#domain/text';
import { channelNames } from '../../locales/sheets.ts';
import { pageTexts, sheetTexts, voiceTexts as texts } from '../../locales/committee.ts';
import { absolute } from '../reports/addresses.ts';
import { decisionRows } from './decision-rows.ts';
import { firstBlockRow, heading, layBlocks, layInputs, note, table } from './page-builder.ts';
import { FIRST_INPUT, HELPER_COLUMN, INPUT_COLUMN, type PlannedPage } from './planned-page.ts';
import type { TopReason } from './top-reason.ts';
import { perceivedRows, reasonRows } from './voice-rows.ts';

export type VoiceAsked = {
  readonly platform: string;
  /** `2026-10` */
  readonly month: string;
  readonly platforms: readonly string[];
  readonly months: readonly string[];
  /** The reasons that most contacts had that month, the first one first. */
  readonly reasons: readonly TopReason[];
  /** Undefined for who may not read them. */
  readonly quotes: readonly Quote[] | undefined;
  readonly corrections: readonly Decision[];
  readonly language: Language;
};

const WIDTHS = [320, 105, 90, 90, 90, 105, 90] as const;

/** Lays out what clients of a platform said in a month: reasons, satisfaction, their words, and what was corrected. */
export function planVoice(asked: VoiceAsked): PlannedPage {
  const { language, platform, month, platforms, months, reasons, quotes, corrections } = asked;
  const { platform: who, month: when } = pageTexts.inputs;
  const inputs = layInputs([
    { label: who.label[language], hint: who.hint[language], value: platform, offered: platforms },
    { label: when.label[language], hint: when.hint[language], value: month, offered: months },
  ]);
  const cells = {
    platform: absolute(FIRST_INPUT, INPUT_COLUMN),
    month: absolute(FIRST_INPUT + 1, INPUT_COLUMN),
    before: absolute(0, HELPER_COLUMN),
  };
  const top = firstBlockRow(inputs.length);
  // Two notes, a heading and the headings of the first table; one row a reason, a gap, and heading and headings again.
  const firstReason = top + 4;
  const firstPerceived = firstReason + reasons.length + 3;
  const blocks = [
    note(pageTexts.alive[language]),
    heading(texts.reasons[language]),
    note(texts.reasonsNote[language]),
    table(texts.reasonHeadings[language], reasonRows(reasons, { cells, language, top: firstReason })),
    heading(texts.perceived[language]),
    table(texts.perceivedHeadings[language], perceivedRows({ cells, language, top: firstPerceived })),
    heading(texts.quotes[language]),
    note(texts.quotesNote[quotes === undefined ? 'hidden' : 'shown'][language]),
    table(
      texts.quoteHeadings[language],
      (quotes ?? []).map((quote) => quoteRow(quote, language)),
      [0],
    ),
    heading(texts.corrections[language]),
    note(texts.correctionsFrom[language]),
    table(texts.correctionHeadings[language], decisionRows(corrections, language), [0]),
  ];
  const title = sheetTexts.voice.title;
  return {
    name: title[language],
    titles: languages.map((one) => title[one]),
    title: title[language],
    question: sheetTexts.voice.question[language],
    inputs,
    ...layBlocks(blocks, top),
    widths: WIDTHS,
    helpers: [monthBefore(cells.month)],
  };
}

const quoteRow = ({ quote, week, channel }: Quote, language: Language) => ({
  cells: [quote, language === 'fr' ? week.replace('-W', '-S') : week, channelNames[channel][language]],
});

/** `2026-09` for `2026-10`. */
function monthBefore(month: string): string {
  const date = `DATE(VALUE(LEFT(${month},4)),VALUE(RIGHT(${month},2))-1,1)`;
  return `=YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}),2)`;
}
