import type { Cell } from './cell.ts';
import type { Entry } from './entry.ts';
import { inCapitalsOf, isQuarterWord, seriesWord } from './series-words.ts';
import { linear, ofDates, regularStep } from './series-step.ts';

/** What goes to each place of a line, before or after the cells it continues, whose places count from 0. */
export type SeriesLine = (place: number) => Entry;

type Kind =
  | { readonly kind: 'number' | 'date' | 'time'; readonly value: number }
  | { readonly kind: 'text'; readonly before: string; readonly digits: string; readonly after: string }
  | {
      readonly kind: 'word';
      readonly list: readonly string[];
      readonly index: number;
      readonly written: string;
    }
  | { readonly kind: 'other'; readonly entry: Entry };

type Choices = {
  readonly language: 'fr' | 'en';
  /** Ctrl: a lone number goes on, everything else is copied. */
  readonly inverted: boolean;
};

const hour = 1 / 24;

/**
 * How Excel's fill handle continues a line of cells: numbers, dates, names of days and months and texts with a number
 * each go on among themselves, everything else comes again.
 */
export function seriesLine(cells: readonly (Cell | undefined)[], choices: Choices): SeriesLine {
  const kinds = cells.map((cell) => kindOf(cell, choices.language));
  const runs = runsOf(kinds).map((run) => ({ ...run, at: progress(run.kinds, kinds.length === 1, choices) }));
  return (place) => {
    const count = kinds.length;
    const cycle = Math.floor(place / count);
    const within = place - cycle * count;
    const run = runs.find(({ start, kinds: { length } }) => within >= start && within < start + length);
    return run ? run.at(within - run.start + cycle * run.kinds.length) : { value: '' };
  };
}

function kindOf(cell: Cell | undefined, language: 'fr' | 'en'): Kind {
  if (!cell) return { kind: 'other', entry: { value: '' } };
  const { value, error, numberFormat } = cell;
  const known = error ? undefined : typeof value === 'string' ? textKind(value, language) : undefined;
  if (known) return known;
  return typeof value === 'number'
    ? { kind: numberKind(numberFormat), value }
    : { kind: 'other', entry: { value, error } };
}

function textKind(text: string, language: 'fr' | 'en'): Kind | undefined {
  const word = seriesWord(text, language);
  return word ? { kind: 'word', ...word, written: text } : numbered(text);
}

function numberKind(format: string): 'number' | 'date' | 'time' {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/General|@/i.test(code)) return 'number';
  if (/[dy]/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code))) return 'date';
  return /[hs]/i.test(code) ? 'time' : 'number';
}

/** A text with a number at its end, or else at its start. */
function numbered(text: string): Kind | undefined {
  const [, before = '', digits] = /^(.*?)(\d{1,15})$/su.exec(text) ?? [];
  if (digits !== undefined) return { kind: 'text', before, digits, after: '' };
  const [, first, after = ''] = /^(\d{1,15})(\D.*)$/su.exec(text) ?? [];
  return first === undefined ? undefined : { kind: 'text', before: '', digits: first, after };
}

type Run = { readonly start: number; readonly kinds: readonly Kind[] };

function runsOf(kinds: readonly Kind[]): Run[] {
  const runs: { start: number; kinds: Kind[] }[] = [];
  for (const [start, kind] of kinds.entries()) {
    const last = runs.at(-1);
    const before = last?.kinds.at(-1);
    if (last && before && goesOn(before, kind)) last.kinds.push(kind);
    else runs.push({ start, kinds: [kind] });
  }
  return runs;
}

function goesOn(a: Kind, b: Kind): boolean {
  if (a.kind === 'text' && b.kind === 'text') return a.before === b.before && a.after === b.after;
  if (a.kind === 'word' && b.kind === 'word') return a.list === b.list;
  return a.kind === b.kind && a.kind !== 'other';
}

function progress(kinds: readonly Kind[], isLone: boolean, { language, inverted }: Choices): SeriesLine {
  const [first] = kinds;
  const loneNumber = isLone && first?.kind === 'number';
  if (!first || first.kind === 'other' || inverted !== loneNumber) return again(kinds);
  if (first.kind === 'text') return texts(kinds, first, language);
  if (first.kind === 'word') return words(kinds, first);
  const values = kinds.flatMap((kind) => ('value' in kind ? [kind.value] : []));
  const at = first.kind === 'date' ? ofDates(values) : linear(values, first.kind === 'time' ? hour : 1);
  return (place) => ({ value: at(place) });
}

function again(kinds: readonly Kind[]): SeriesLine {
  return (place) => {
    const kind = kinds[((place % kinds.length) + kinds.length) % kinds.length];
    return kind ? written(kind) : { value: '' };
  };
}

function written(kind: Kind): Entry {
  if (kind.kind === 'other') return kind.entry;
  if (kind.kind === 'text') return { value: kind.before + kind.digits + kind.after };
  return { value: kind.kind === 'word' ? kind.written : kind.value };
}

function texts(
  kinds: readonly Kind[],
  first: Extract<Kind, { kind: 'text' }>,
  language: 'fr' | 'en',
): SeriesLine {
  const numbers = kinds.flatMap((kind) => (kind.kind === 'text' ? [Number(kind.digits)] : []));
  const step = regularStep(numbers, 1);
  if (step === undefined) return again(kinds);
  const start = Number(first.digits);
  const turns = first.after === '' && isQuarterWord(first.before, language) && start >= 1 && start <= 4;
  return (place) => {
    const number = start + step * place;
    const shown = turns ? modulo(number - 1, 4) + 1 : Math.abs(number);
    return { value: first.before + String(shown).padStart(first.digits.length, '0') + first.after };
  };
}

function words(kinds: readonly Kind[], first: Extract<Kind, { kind: 'word' }>): SeriesLine {
  const { list, index, written: model } = first;
  const places = kinds.flatMap((kind) => (kind.kind === 'word' ? [kind.index] : []));
  const steps = places.slice(1).map((place, before) => modulo(place - (places[before] ?? 0), list.length));
  const [step = 1] = steps;
  if (steps.some((other) => other !== step)) return again(kinds);
  return (place) => ({
    value: inCapitalsOf(list[modulo(index + step * place, list.length)] ?? model, model),
  });
}

const modulo = (value: number, by: number) => ((value % by) + by) % by;
