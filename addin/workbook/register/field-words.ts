import { indicatorNames } from '../../locales/indicators.ts';
import { channels, directions, flowIds } from '#domain/channel';
import type { Language, Text } from '#domain/text';
import { decisionKindNames } from '../../locales/decision-columns.ts';
import { contestWords } from '../../locales/contest-columns.ts';
import { feedbackWords } from '../../locales/feedback-columns.ts';
import { practiceWords } from '../../locales/practice-columns.ts';
import { progressWords } from '../../locales/progress-columns.ts';
import { bearerNames, costNatureNames } from '../../locales/finance-columns.ts';
import {
  contractUnitNames,
  seasonalityNames,
  seatStateNames,
  valueTierNames,
  yesNoNames,
  type RegisterField,
} from '../../locales/register-columns.ts';
import { roleNames } from '../../locales/roles.ts';
import { channelNames, directionNames, filterGroupNames } from '../../locales/sheets.ts';
import { spokenLanguageNames } from '../../locales/spoken-languages.ts';

/** By what travels, the word that people read and type. */
export type Words = Readonly<Record<string, Text>>;

const flowNames: Words = Object.fromEntries(
  channels.flatMap((channel) =>
    directions.map((direction) => [
      `${channel}-${direction}`,
      {
        fr: `${channelNames[channel].fr} ${directionNames[direction].fr}`,
        en: `${directionNames[direction].en} ${channelNames[channel].en}`,
      },
    ]),
  ),
);

/** The channels of a figure: one, in one direction or both, or those answered at once and those answered later. */
const filterNames: Words = { ...channelNames, ...flowNames, ...filterGroupNames };

/** The words of a field; undefined for one that has none. */
export const wordsOf: Readonly<Partial<Record<RegisterField, Words>>> = {
  flows: flowNames,
  valueTier: valueTierNames,
  overflow: yesNoNames,
  seasonality: seasonalityNames,
  contractUnit: contractUnitNames,
  language: spokenLanguageNames,
  channel: channelNames,
  direction: directionNames,
  channelFilter: filterNames,
  role: roleNames,
  state: seatStateNames,
  avoidable: yesNoNames,
  nature: costNatureNames,
  costChannel: channelNames,
  bearer: bearerNames,
  indicator: indicatorNames,
  decisionKind: decisionKindNames,
  ...practiceWords,
  ...feedbackWords,
  ...progressWords,
  ...contestWords,
};

/** A channel alone is inbound; its direction may stand before or after it. */
const otherFlowWords: Words = Object.fromEntries(
  flowIds.flatMap((flow) => {
    const [channel, direction] = flow.split('-');
    const named = channels.find((one) => one === channel);
    const way = directions.find((one) => one === direction);
    if (named === undefined || way === undefined) return [];
    const { fr, en } = channelNames[named];
    const turned = { fr: `${directionNames[way].fr} ${fr}`, en: `${en} ${directionNames[way].en}` };
    return [
      [`${flow}#turned`, turned] as const,
      ...(way === 'in' ? [[`${flow}#alone`, { fr, en }] as const] : []),
    ];
  }),
);

/** What travels for a word in either language, its case and accents aside; the word itself when there is none. */
export function codeOfWord(words: Words, typed: string): string {
  const wanted = plain(typed);
  const all = words === flowNames ? { ...words, ...otherFlowWords } : words;
  const found = Object.entries(all).find(([code, { fr, en }]) =>
    [code, fr, en].some((word) => plain(word) === wanted),
  );
  return found === undefined ? typed.trim() : (found[0].split('#')[0] ?? '');
}

export const wordOf = (words: Words, code: string, language: Language): string =>
  words[code]?.[language] ?? code;

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
