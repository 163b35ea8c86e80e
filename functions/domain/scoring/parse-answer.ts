import type { Answer } from '../answer.ts';
import type { Criterion, Option, PointRange } from '../grid.ts';
import { cellNumber, parseDecimal } from './parse-decimal.ts';
import { within } from './within.ts';

/** What a sheet holds in a cell. */
export type Cell = string | number | boolean | null;

/** What a cell says. A refused cell is never made to fit: nothing is clamped. */
export type ParsedAnswer =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | {
      readonly kind: 'refused';
      readonly code: 'not-an-answer' | 'not-applicable-refused' | 'not-a-number';
      /** What may be typed instead; for `not-a-number` the minimum then the maximum, empty when open. */
      readonly allowed: readonly string[];
    };

const notApplicable: ReadonlySet<string> = new Set([
  'n',
  'na',
  'n/a',
  'n.a.',
  's.o.',
  's/o',
  'sans objet',
  'not applicable',
]);
const yes: ReadonlySet<string> = new Set(['1', 'o', 'oui', 'y', 'yes', 'vrai', 'true']);
const no: ReadonlySet<string> = new Set(['0', 'non', 'no', 'faux', 'false']);
const none: ReadonlySet<string> = new Set(['-', '0', 'aucun', 'aucune', 'none']);

/**
 * The answer a person typed. `N`, `NA`, `N/A` or `s.o.` is not applicable; yes is 1, oui, o, yes, y and no is
 * 0, non, no (never `n`); an option is its code, several are joined by `,` `;` or spaces and none of them is
 * `-`; a number takes a comma or a point.
 */
export function parseAnswer(criterion: Criterion, cell: Cell): ParsedAnswer {
  const text = cell === null ? '' : String(cell).trim();
  if (text === '') return { kind: 'blank' };
  if (notApplicable.has(text.toLowerCase()) && (criterion.allowsNotApplicable || !isText(criterion)))
    return criterion.allowsNotApplicable
      ? accepted({ kind: 'not-applicable' })
      : refused('not-applicable-refused', allowedCells(criterion));
  const answer = answerOf(criterion, text, cell);
  if (answer !== undefined) return accepted(answer);
  return criterion.answer.type === 'number'
    ? refusedNumber(criterion, criterion.answer.ranges, cell)
    : refused('not-an-answer', allowedCells(criterion));
}

/** What may be typed for a criterion, as a list of choices shows it; for a number its ranges (`1..4`). */
export function allowedCells({ answer, allowsNotApplicable }: Criterion): readonly string[] {
  const last = allowsNotApplicable ? ['N'] : [];
  switch (answer.type) {
    case 'yes-no':
      return ['1', '0', ...last];
    case 'ordinal':
    case 'multiple':
      return [...answer.options.map(({ code }) => code), ...last];
    case 'number':
      return [...answer.ranges.map(rangeText), ...last];
    case 'text':
      return last;
  }
}

const isText = (criterion: Criterion): boolean => criterion.answer.type === 'text';
const accepted = (answer: Answer): ParsedAnswer => ({ kind: 'answer', answer });
const refused = (
  code: Extract<ParsedAnswer, { kind: 'refused' }>['code'],
  allowed: readonly string[],
): ParsedAnswer => ({ kind: 'refused', code, allowed });

function answerOf({ answer }: Criterion, text: string, cell: Cell): Answer | undefined {
  switch (answer.type) {
    case 'yes-no':
      return yesNoOf(text.toLowerCase());
    case 'ordinal':
      return optionOf(answer.options, text);
    case 'multiple':
      return optionsOf(answer.options, text);
    case 'number':
      return numberOf(answer.ranges, cell);
    case 'text':
      return { kind: 'text', text: String(cell) };
  }
}

function yesNoOf(text: string): Answer | undefined {
  if (yes.has(text)) return { kind: 'yes-no', yes: true };
  return no.has(text) ? { kind: 'yes-no', yes: false } : undefined;
}

function optionOf(options: readonly Option[], text: string): Answer | undefined {
  const option = options.find(({ code }) => code === text.toUpperCase());
  return option && { kind: 'option', code: option.code };
}

/** In grid order and once each, so that `B A` and `A;B;B` are one answer. */
function optionsOf(options: readonly Option[], text: string): Answer | undefined {
  const wanted = new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((code) => code !== ''),
  );
  const codes = options.map(({ code }) => code).filter((code) => wanted.has(code));
  if (codes.length === wanted.size && codes.length > 0) return { kind: 'options', codes };
  return none.has(text.toLowerCase()) ? { kind: 'options', codes: [] } : undefined;
}

function numberOf(ranges: readonly PointRange[], cell: Cell): Answer | undefined {
  const value = numberIn(cell);
  if (value === undefined || !ranges.some((range) => within(range, value))) return undefined;
  return { kind: 'number', value };
}

function numberIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cellNumber(cell);
  return typeof cell === 'string' ? parseDecimal(cell) : undefined;
}

/** A number that falls between two ranges is a number, but not an answer. */
function refusedNumber(criterion: Criterion, ranges: readonly PointRange[], cell: Cell): ParsedAnswer {
  const value = numberIn(cell);
  const hull = {
    from: bound(
      ranges.map(({ from }) => from),
      Math.min,
    ),
    to: bound(
      ranges.map(({ to }) => to),
      Math.max,
    ),
  };
  if (value !== undefined && within(hull, value)) return refused('not-an-answer', allowedCells(criterion));
  return refused('not-a-number', [String(hull.from ?? ''), String(hull.to ?? '')]);
}

function bound(ends: readonly (number | null)[], pick: (...values: number[]) => number): number | null {
  const closed = ends.filter((end) => end !== null);
  return closed.length === ends.length && closed.length > 0 ? pick(...closed) : null;
}

const rangeText = ({ from, to }: PointRange): string =>
  from !== null && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`;
