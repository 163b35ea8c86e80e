import type { IndicatorFigureView } from '#contract/indicator';
import type { IndicatorUnit } from '#domain/kpi/indicator-figure';
import type { Text } from '#domain/text';
import { indicatorTexts, noteSentences, statusReasons, together } from '../../locales/indicator-words.ts';
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

/** What stands beside a value, by what is typed after `#`. */
const companions: Readonly<Record<string, (figure: Figure) => CellValue>> = {
  '': (figure) => measured(figure.value, figure),
  low: (figure) => measured(figure.low, figure),
  high: (figure) => measured(figure.high, figure),
  n: (figure) => counted(figure),
  status: ({ status }) => cellValue(status),
  missing: ({ basis }) => formatted(basis.missingDays, formats.count),
  numerator: (figure) => decimal(figure.basis.numerator, figure),
  denominator: (figure) => decimal(figure.basis.denominator, figure),
  notes: (figure) => ({ kind: 'text', text: notesOf(figure) }),
};

/** What a formula about activity or money shows: never 0 and never blank where there is no number. */
export function showIndicator({ figure }: IndicatorAnswer, shows: string): CellValue {
  const companion = Object.hasOwn(companions, shows) ? companions[shows] : undefined;
  if (companion !== undefined) return companion(figure);
  const number = noteNumber(figure.basis.notes, shows);
  if (number !== undefined) return formatted(number, '#,##0.00');
  return notAvailable(together([indicatorTexts.unknownSuffix(shows), ...reasonsOf(figure)]));
}

const measured = (value: number | null, figure: Figure): CellValue =>
  value === null ? whyNot(figure) : formatted(value, formats[figure.unit]);

/** Nothing below the line is no count of 0. */
const counted = (figure: Figure): CellValue =>
  figure.n === null || figure.n === 0 ? whyNot(figure) : formatted(figure.n, formats.count);

const decimal = (written: string | null, figure: Figure): CellValue =>
  written === null ? whyNot(figure) : cellValue(Number(written));

const whyNot = (figure: Figure): CellValue =>
  notAvailable(together([statusReasons[figure.status](figure.n), ...reasonsOf(figure)]));

const reasonsOf = ({ basis }: Figure): readonly Text[] => noteSentences(basis.notes);

function notesOf(figure: Figure): Text {
  const { missingDays } = figure.basis;
  const missing = missingDays > 0 ? [indicatorTexts.missingDays(missingDays)] : [];
  const withheld = figure.value === null ? [statusReasons[figure.status](figure.n)] : [];
  const all = [...withheld, ...missing, ...reasonsOf(figure)];
  return all.length === 0 ? indicatorTexts.nothingToKnow : together(all);
}
