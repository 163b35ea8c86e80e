import type { FeedbackSheet, ToldFigure } from '#contract/feedback';
import { practiceMeasures, type PracticeMeasure } from '#domain/practice/practice-figures';
import type { Language, Text } from '#domain/text';
import { measureSentences, measureTitles, missingTexts, notCharged } from '../../locales/feedback-sheet.ts';
import { same } from '../../locales/say.ts';
import { decimal } from '../../locales/shown-number.ts';
import type { PageRow } from '../committee/planned-page.ts';

export type ToldPractice = FeedbackSheet['practices'][number];

/** Columns: figure, what is observed or why it is missing, value, interval, contacts behind it. */
export const figureRows = (practice: ToldPractice, language: Language): readonly PageRow[] =>
  practiceMeasures.flatMap((measure) => {
    const figure = practice.figures[measure];
    return figure === undefined || isLeftOut(measure, figure)
      ? []
      : [figureRow(practice, { measure, figure }, language)];
  });

/** What says no more than another row where it is missing. */
const isLeftOut = (measure: PracticeMeasure, { value }: ToldFigure): boolean =>
  value === null && lesser.includes(measure);
const lesser: readonly PracticeMeasure[] = ['seconds-robust', 'seconds-own', 'refusal-adjusted'];

/** What the brand or its tool causes is nobody else's money. */
const isNotCharged = (measure: PracticeMeasure, { notes }: ToldPractice): boolean =>
  measure === 'cost-provider' && notes.some(({ code }) => code === 'not-charged');

type Row = { readonly measure: PracticeMeasure; readonly figure: ToldFigure };

function figureRow(practice: ToldPractice, { measure, figure }: Row, language: Language): PageRow {
  const { value, n } = figure;
  const title = measureTitles[measure][language];
  const contacts = n ?? '';
  if (value === null) {
    const why = isNotCharged(measure, practice) ? notCharged : missingTexts[figure.status];
    return { cells: [title, why[language], '', '', contacts], formats: COUNT };
  }
  const { scale, bounds, format, mark } = writtenAs(measure, figure);
  return {
    cells: [
      title,
      sentence(measure, practice)[language],
      value * scale,
      intervalOf(figure, bounds, mark)[language],
      contacts,
    ],
    formats: [undefined, undefined, format, undefined, '#,##0'],
  };
}

const COUNT = [undefined, undefined, undefined, undefined, '#,##0'] as const;

function sentence(measure: PracticeMeasure, { found, coded }: ToldPractice): Text {
  const said = measureSentences[measure];
  return typeof said === 'function' ? said(String(found ?? ''), String(coded)) : said;
}

const differences: readonly PracticeMeasure[] = ['refusal-difference', 'refusal-adjusted'];
/** Shares in percent, their differences in points, seconds and whole amounts with a sign; bounds are in hundredths too. */
function writtenAs(measure: PracticeMeasure, { unit, currency }: ToldFigure) {
  if (unit === 'share' && differences.includes(measure))
    return { scale: 100, bounds: 100, format: POINTS, mark: 'pt' };
  if (unit === 'share') return { scale: 1, bounds: 100, format: '0.0%', mark: '%' };
  const mark = unit === 'money' ? (currency ?? '') : 's';
  const format = unit === 'money' ? signedFormat('#,##0', mark) : secondsFormat(measure);
  return { scale: 1, bounds: 1, format, mark };
}

const secondsFormat = (measure: PracticeMeasure): string =>
  measure === 'seconds-own' ? '0.0" s"' : signedFormat('0.0', 's');
const signedFormat = (digits: string, unit: string): string =>
  `+${digits}" ${unit}";-${digits}" ${unit}";${digits}" ${unit}"`;
const POINTS = signedFormat('0.0', 'pt');

/** `[23,1\u00a0; 47,8]\u00a0%`; blank where the method has no bounds. */
function intervalOf({ low, high, unit }: ToldFigure, scale: number, mark: string): Text {
  if (low === null || high === null) return same('', '');
  const digits = unit === 'money' ? 0 : 1;
  const [from, to] = [decimal(low * scale, digits), decimal(high * scale, digits)];
  return same(
    `[${from.fr}\u00a0; ${to.fr}]\u00a0${mark}`,
    `[${from.en}, ${to.en}]${mark === '%' ? '' : ' '}${mark}`,
  );
}
