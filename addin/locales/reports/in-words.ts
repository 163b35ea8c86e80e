import { flows, flowId } from '#domain/channel';
import type { Language, Text } from '#domain/text';
import { counted, same } from '../say.ts';
import { channelNames, directionNames, quarterName } from '../sheets.ts';
import { decimal, percent, signed } from '../shown-number.ts';
import { tied } from '../tied.ts';
import type { Said, Say } from './report-words.ts';

const evaluation = same('évaluation', 'evaluation');
const evaluations = same('évaluations', 'evaluations');
const platform = same('plateau', 'platform');
const platforms = same('plateaux', 'platforms');

/** What a sentence names, as one language writes it. */
export type InWords = {
  /** A quarter as people write it: `2026-T4`. */
  readonly text: (name: string) => string;
  /** On the scale: `15,2`. */
  readonly score: (name: string) => string;
  /** `+1,1` */
  readonly gap: (name: string) => string;
  readonly whole: (name: string) => string;
  readonly number: (name: string) => string;
  /** To whole ones: `325`. */
  readonly rounded: (name: string) => string;
  /** With every decimal it is written with: `2,962`. */
  readonly exact: (name: string) => string;
  /** `97,5\u00a0%` */
  readonly percent: (name: string) => string;
  /** `p = 0,004`, `p < 0,001` */
  readonly probability: () => string;
  /** `120 évaluations` */
  readonly evaluations: () => string;
  /** `1 plateau`, `3 plateaux` */
  readonly platforms: () => string;
  /** `téléphone entrant` */
  readonly channel: () => string;
  readonly is: (name: string, value: number | string) => boolean;
};

/** A sentence from what it says in French and in English. */
export const inWords =
  (fr: (said: InWords) => string, en: (said: InWords) => string): Say =>
  (said) =>
    tied(fr(wordsOf(said, 'fr')), en(wordsOf(said, 'en')));

function wordsOf(said: Said, language: Language): InWords {
  const of = (text: Text): string => text[language];
  const value = (name: string): number => Number(said[name]);
  const count = (name: string): string => value(name).toLocaleString(language);
  return {
    text: (name) => of(quarterName(String(said[name] ?? said[`${name}-${language}`] ?? ''))),
    score: (name) => of(decimal(value(name))),
    gap: (name) => of(signed(value(name))),
    whole: count,
    number: (name) => of(decimal(value(name), 2)),
    rounded: (name) => of(decimal(value(name), 0)),
    exact: (name) => value(name).toLocaleString(language, { maximumFractionDigits: 6 }),
    percent: (name) => of(percentText(value(name))),
    probability: () => probabilityText(value('probability'), of),
    evaluations: () => of(counted(value('n'), evaluation, evaluations)),
    platforms: () => of(counted(value('platforms'), platform, platforms)),
    channel: () => of(channelText(String(said['channel']))),
    is: (name, wanted) => said[name] === wanted,
  };
}

/** As many decimals as it takes: the confidence of a Holm step is 97,5\u00a0% or 98,33\u00a0%. */
function percentText(share: number): Text {
  const digits = [0, 1, 2].find(
    (some) => Math.abs(share * 100 * 10 ** some - Math.round(share * 100 * 10 ** some)) < 1e-9,
  );
  return percent(share, digits ?? 2);
}

function probabilityText(probability: number, of: (text: Text) => string): string {
  return probability < 0.001
    ? `p\u00a0< ${of(decimal(0.001, 3))}`
    : `p\u00a0= ${of(decimal(probability, 3))}`;
}

function channelText(id: string): Text {
  const flow = flows.find((one) => flowId(one) === id);
  if (flow === undefined) return same(id, id);
  const [channel, direction] = [channelNames[flow.channel], directionNames[flow.direction]];
  return same(`${channel.fr} ${direction.fr}`, `${channel.en} ${direction.en}`);
}
