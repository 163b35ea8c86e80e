import type { FeedbackSheet } from '#contract/feedback';
import { languages, type Language, type Text } from '#domain/text';
import { factVerdictNames } from '../../locales/feedback-columns.ts';
import { feedbackSheetTexts as texts, themeShortNames } from '../../locales/feedback-sheet.ts';
import { noteSentences } from '../../locales/indicator-words.ts';
import { causeNames, themeNames } from '../../locales/practice-columns.ts';
import { same } from '../../locales/say.ts';
import { quarterName } from '../../locales/sheets.ts';
import { layBlocks, heading, note, table, type Block } from '../committee/page-builder.ts';
import type { PageRow, PlannedPage } from '../committee/planned-page.ts';
import { figureRows, type ToldPractice } from './figure-rows.ts';

/** Points: what it is, what is said of it, value or cause, interval or outcome, n. */
const WIDTHS = [150, 380, 100, 150, 50] as const;
/** The row under title and question. */
const TOP = 3;
/** The column of long texts. */
const TEXT = 1;

/** Lays out the feedback of a theme to a platform: practice after practice by rank, facts, question and reply; no solution. */
export function planFeedback(sheet: FeedbackSheet, language: Language): PlannedPage {
  const title = titleOf(sheet);
  const intro = [
    note(
      sheet.sentDay === null ? texts.notSent[language] : texts.sent(dayOf(sheet.sentDay)[language])[language],
    ),
    ...texts.association.map((one) => note(one[language])),
    note(texts.interval[language]),
  ];
  return {
    name: nameOf(sheet)[language],
    titles: languages.map((one) => title[one]),
    title: title[language],
    question: texts.question[language],
    inputs: [],
    ...layBlocks([...intro, ...sheet.practices.flatMap((one) => practiceBlocks(one, language))], TOP),
    widths: WIDTHS,
    helpers: [],
  };
}

const titleOf = ({ platform, theme, wave }: FeedbackSheet): Text =>
  joined(texts.title, same(platform, platform), themeNames[theme], quarterName(wave));

const joined = (...parts: readonly Text[]): Text =>
  same(parts.map(({ fr }) => fr).join(' · '), parts.map(({ en }) => en).join(' · '));

/** Of Excel. */
const MAX_NAME = 31;

/** Theme, platform and wave, and what it is where there is room. */
function nameOf({ platform, theme, wave }: FeedbackSheet): Text {
  const [short, period] = [themeShortNames[theme], quarterName(wave)];
  const named = (language: Language): string => {
    const own = `${short[language]} ${platform} ${period[language]}`;
    const whole = `${texts.name[language]} ${own}`;
    return whole.length > MAX_NAME ? own : whole;
  };
  return same(named('fr'), named('en'));
}

function practiceBlocks(practice: ToldPractice, language: Language): readonly Block[] {
  const { rank, label, polarity } = practice;
  return [
    heading(`${String(rank)}. ${label} (${texts.polarity[polarity][language]})`),
    table(texts.figures[language], figureRows(practice, language), [TEXT]),
    table(texts.facts[language], factRows(practice, language), [TEXT]),
    table(texts.words[language], wordRows(practice, language), [TEXT]),
  ];
}

type ToldFact = ToldPractice['facts'][number];

function factRows({ facts }: ToldPractice, language: Language): readonly PageRow[] {
  if (facts.length === 0) return [{ cells: ['', texts.noFact[language]] }];
  return facts.map(({ number, week, quote, cause, ...fact }) => ({
    cells: [
      texts.fact(number, weekName(week))[language],
      quote,
      cause === null ? '' : causeNames[cause][language],
      outcomeOf(fact)[language],
    ],
  }));
}

/** Upheld, withdrawn, or disputed and not answered yet. */
function outcomeOf({ verdict, disputed }: Pick<ToldFact, 'verdict' | 'disputed'>): Text {
  if (verdict !== null) return factVerdictNames[verdict];
  return disputed ? texts.disputed : same('', '');
}

/** `S21` and `W21`: the year is that of the wave. */
const weekName = (week: string): Text => {
  const [, number = ''] = week.split('-W');
  return same(`S${number}`, `W${number}`);
};

/** The note of association stands at the top of the page. */
const SAID_ONCE = 'association';

function wordRows(practice: ToldPractice, language: Language): readonly PageRow[] {
  const { question, comfort, reply, notes } = practice;
  const row = (label: Text, text: string): PageRow => ({ cells: [label[language], text] });
  const own = notes.filter(({ code }) => code !== SAID_ONCE);
  const toKnow = noteSentences(own).map((one) => one[language]);
  return [
    row(texts.questionLabel, question === '' ? texts.noQuestion[language] : question),
    ...(comfort === '' ? [] : [row(texts.comfort, comfort)]),
    ...toKnow.map((text, index) => row(index === 0 ? texts.toKnow : same('', ''), text)),
    row(texts.reply, reply === '' ? texts.noReply[language] : reply),
  ];
}

/** `25/05/2020` and `2020-05-25`. */
const dayOf = (day: string): Text => same(day.split('-').toReversed().join('/'), day);
