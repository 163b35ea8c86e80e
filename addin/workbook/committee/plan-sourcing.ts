import type { Platform } from '#domain/platform';
import { languages } from '#domain/text';
import { pageTexts, sheetTexts, sourcingTexts as texts } from '../../locales/committee.ts';
import { absolute } from '../reports/addresses.ts';
import type { SourcingAsked } from './sourcing-asked.ts';
import { groupRows, platformRows } from './sourcing-rows.ts';
import { firstBlockRow, heading, layBlocks, layInputs, note, table } from './page-builder.ts';
import { FIRST_INPUT, INPUT_COLUMN, type PageRow, type PlannedPage } from './planned-page.ts';

const WIDTHS = [150, 130, 130, 80, 95, 90, 80, 70, 70, 70, 80, 90, 90] as const;
/** Columns that there are for platforms beside the names of reasons. */
const MOST_PLATFORMS = WIDTHS.length - 1;

/** Lays out make or buy: facts of own and outside platforms side by side, mission by mission. No verdict: it is people's. */
export function planSourcing(asked: SourcingAsked): PlannedPage {
  const { language, channel, quarter, quarters, channels } = asked;
  const named = (one: string): string => (language === 'fr' ? one.replace('-Q', '-T') : one);
  const { quarter: when, channel: how } = pageTexts.inputs;
  const inputs = layInputs([
    {
      label: when.label[language],
      hint: when.hint[language],
      value: named(quarter),
      offered: quarters.map(named),
    },
    { label: how.label[language], hint: how.hint[language], value: channel, offered: channels },
  ]);
  const sorted = asked.platforms.toSorted(byMission);
  const top = firstBlockRow(inputs.length);
  // The note and the heading stand above, then the headings of the table.
  const first = top + 3;
  const sheet = {
    quarter: absolute(FIRST_INPUT, INPUT_COLUMN),
    channel: absolute(FIRST_INPUT + 1, INPUT_COLUMN),
  };
  const blocks = [
    note(pageTexts.alive[language]),
    heading(texts.byPlatform[language]),
    table(texts.headings[language], platformRows(sorted, { ...sheet, asked, first })),
    heading(texts.byMission[language]),
    table(texts.groupHeadings[language], groupRows(sorted, { language, first })),
    ...(asked.reasons.length === 0
      ? [note(texts.noReasons[language])]
      : [
          heading(texts.byReason[language]),
          table(
            [texts.reason[language], ...sorted.slice(0, MOST_PLATFORMS).map(({ code }) => code)],
            reasonRows(sorted, { ...sheet, asked }),
          ),
        ]),
    ...texts.notes[language].map(note),
  ];
  const title = sheetTexts.sourcing.title;
  return {
    name: title[language],
    titles: languages.map((one) => title[one]),
    title: title[language],
    question: sheetTexts.sourcing.question[language],
    inputs,
    ...layBlocks(blocks, top),
    widths: WIDTHS,
    helpers: [],
  };
}

/** Own platforms first in each mission. */
const byMission = (one: Platform, other: Platform): number =>
  one.mission.localeCompare(other.mission) ||
  Number(one.provider !== undefined) - Number(other.provider !== undefined) ||
  one.code.localeCompare(other.code);

type Around = { readonly quarter: string; readonly channel: string; readonly asked: SourcingAsked };

const reasonRows = (
  platforms: readonly Platform[],
  { quarter, channel, asked }: Around,
): readonly PageRow[] =>
  asked.reasons.map(({ code, name }) => ({
    cells: [
      name,
      ...platforms.slice(0, MOST_PLATFORMS).map((platform) => ({
        formula: `=COSTPERCONTACT("${platform.code}",${quarter},${channel},"${code}")`,
      })),
    ],
    formats: platforms.map((_, index) => (index === 0 ? undefined : '#,##0.00')).concat('#,##0.00'),
  }));
