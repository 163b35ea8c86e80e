import type { IndicatorAsk, IndicatorFigureView } from '#contract/indicator';
import type { IndicatorUnit } from '#domain/kpi/indicator-figure';
import type { Text } from '#domain/text';
import {
  indicatorTexts,
  noteSentences,
  practiceReasons,
  statusReasons,
  together,
} from '../../locales/indicator-words.ts';
import { cellValue, formatted, notAvailable, type CellValue } from '../cell-result.ts';
import type { IndicatorAnswer } from './indicator-question.ts';
import { noteNumber } from './note-number.ts';

/** How Excel writes a number of each unit, where it takes formats with values. */
const formats: Readonly<Record<IndicatorUnit, string>> = {
  count: '#,##0',
  share: '0.0%',
  seconds: '#,##0.0',
  'per-hour': '0.0',
  money: '#,##0.00',
  'net-score': '0.0',
  mark: '0.00',
  ratio: '0.00',
};

type Figure = IndicatorFigureView;
type Reasons = typeof statusReasons;

/** What stands beside a value, by what is typed after `#`. */
const companions: Readonly<Record<string, (figure: Figure, reasons: Reasons) => CellValue>> = {
  '': (figure, reasons) => measured(figure.value, figure, reasons),
  low: (figure, reasons) => measured(figure.low, figure, reasons),
  high: (figure, reasons) => measured(figure.high, figure, reasons),
  n: (figure, reasons) => counted(figure, reasons),
  status: ({ status }) => cellValue(status),
  missing: ({ basis }) => formatted(basis.missingDays, formats.count),
  numerator: (figure, reasons) => decimal(figure.basis.numerator, figure, reasons),
  denominator: (figure, reasons) => decimal(figure.basis.denominator, figure, reasons),
  notes: (figure, reasons) => ({ kind: 'text', text: notesOf(figure, reasons) }),
};

/** What was asked, and what of the answer is shown. */
type Asked = { readonly ask: IndicatorAsk['ask']; readonly shows: string };

/** What a formula about activity, money or practices shows: never 0 and never blank where there is no number. */
export function showIndicator({ figure }: IndicatorAnswer, { ask, shows }: Asked): CellValue {
  const reasons = ask === 'practice' ? practiceReasons : statusReasons;
  const companion = Object.hasOwn(companions, shows) ? companions[shows] : undefined;
  if (companion !== undefined) return companion(figure, reasons);
  const number = noteNumber(figure.basis.notes, shows);
  if (number !== undefined) return formatted(number, '#,##0.00');
  return notAvailable(together([indicatorTexts.unknownSuffix(shows), ...sentencesOf(figure)]));
}

const measured = (value: number | null, figure: Figure, reasons: Reasons): CellValue =>
  value === null ? whyNot(figure, reasons) : formatted(value, formats[figure.unit]);

/** Nothing below the line is no count of 0. */
const counted = (figure: Figure, reasons: Reasons): CellValue =>
  figure.n === null || figure.n === 0 ? whyNot(figure, reasons) : formatted(figure.n, formats.count);

const decimal = (written: string | null, figure: Figure, reasons: Reasons): CellValue =>
  written === null ? whyNot(figure, reasons) : cellValue(Number(written));

const whyNot = (figure: Figure, reasons: Reasons): CellValue =>
  notAvailable(together([reasons[figure.status](figure.n), ...sentencesOf(figure)]));

const sentencesOf = ({ basis }: Figure): readonly Text[] => noteSentences(basis.notes);

function notesOf(figure: Figure, reasons: Reasons): Text {
  const { missingDays } = figure.basis;
  const missing = missingDays > 0 ? [indicatorTexts.missingDays(missingDays)] : [];
  const withheld = figure.value === null ? [reasons[figure.status](figure.n)] : [];
  const all = [...withheld, ...missing, ...sentencesOf(figure)];
  return all.length === 0 ? indicatorTexts.nothingToKnow : together(all);
}
