import type { AskAnswer } from '#contract/figure';
import type { Text } from '#domain/text';
import { cardTexts, statusWords } from '../../locales/cards.ts';
import { same } from '../../locales/say.ts';
import { decimal, percent } from '../../locales/shown-number.ts';
import type { CellValue } from '../cell-result.ts';
import { localTime } from '../local-time.ts';
import { showNumber } from '../show-number.ts';
import type { CardLine } from './card.ts';
import { changeLines } from './change-lines.ts';

type FigureAnswer = Extract<AskAnswer, { answer: 'figure' }>;
type ChangeAnswer = Extract<AskAnswer, { answer: 'change' }>;
type Figure = FigureAnswer['figure'];

export type CardKnown = {
  /** What was asked for, as it is read: `FR-LYON, 2026-Q4`. */
  readonly subject: string;
  readonly figure: FigureAnswer;
  readonly change: ChangeAnswer | undefined;
  /** The organisation's. */
  readonly timeZone: string;
};

/** A figure as a card: `15,2 ± 0,6 (n 74)` in the cell, what it rests on behind. */
export function showCard({ subject, figure: { figure, wave }, change, timeZone }: CardKnown): CellValue {
  const { value } = figure;
  if (value === null) return showNumber(null, figure);
  const lines = [
    numberLine(cardTexts.value, value, SCORE),
    ...boundLines(figure),
    ...countLines(cardTexts.n, figure.n),
    line(cardTexts.status, statusWords[figure.status]),
    ...(figure.repeated === true ? [line(cardTexts.repeated, cardTexts.sameAsBefore)] : []),
    ...changeLines(change?.change),
    ...basisLines(figure),
    line(cardTexts.asOf, plain(localTime(figure.asOf, timeZone))),
    line(cardTexts.wave, plain(wave.code)),
    numberLine(cardTexts.revision, wave.revision, COUNT),
  ];
  return { kind: 'card', card: { text: textOf(value, figure), title: plain(subject), lines, plain: value } };
}

const SCORE = '0.0';
const COUNT = '0';
const SHARE = '0.0 %';

const plain = (text: string): Text => same(text, text);
const line = (name: Text, value: Text): CardLine => ({ name, value });
const numberLine = (name: Text, number: number, format: string): CardLine => ({
  name,
  value: { number, format },
});
const countLines = (name: Text, count: number | null): readonly CardLine[] =>
  count === null ? [] : [numberLine(name, count, COUNT)];

function textOf(value: number, { low, high, n }: Figure): Text {
  const margin = low === null || high === null ? undefined : decimal((high - low) / 2);
  const said = (language: 'fr' | 'en'): string => {
    const around = margin === undefined ? '' : ` ± ${margin[language]}`;
    return `${decimal(value)[language]}${around}${n === null ? '' : ` (n ${n.toLocaleString(language)})`}`;
  };
  return same(said('fr'), said('en'));
}

const boundLines = ({ low, high }: Figure): readonly CardLine[] =>
  low === null || high === null
    ? [line(cardTexts.noInterval, cardTexts.none)]
    : [numberLine(cardTexts.low, low, SCORE), numberLine(cardTexts.high, high, SCORE)];

function basisLines({ basis: { weighting, weights, leftOut, incomplete } }: Figure): readonly CardLine[] {
  const shares = Object.entries(weights).map(([flow, share]) => {
    const { fr, en } = percent(share);
    return same(`${flow} ${fr}`, `${flow} ${en}`);
  });
  const weighed = same(shares.map(({ fr }) => fr).join(', '), shares.map(({ en }) => en).join(', '));
  const isWeighted = weighting === 'volumes' && shares.length > 0;
  return [
    line(cardTexts.weights, isWeighted ? weighed : cardTexts.unweighted),
    ...(leftOut > 0 ? [numberLine(cardTexts.leftOut, leftOut, SHARE)] : []),
    ...countLines(cardTexts.incomplete, incomplete),
  ];
}
