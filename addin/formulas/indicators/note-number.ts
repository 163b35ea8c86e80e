import type { Note } from '../../locales/indicator-words.ts';

/** Where the number of a note stands among its values. */
const places: Readonly<Record<string, { readonly code: string; readonly place: number }>> = {
  breakeven: { code: 'break-even', place: 0 },
  'breakeven-adoption': { code: 'break-even', place: 1 },
  payback: { code: 'payback', place: 0 },
  'brought-low': { code: 'brought', place: 0 },
  brought: { code: 'brought', place: 1 },
  'brought-high': { code: 'brought', place: 2 },
  spent: { code: 'spent', place: 0 },
  ledger: { code: 'ledger', place: 0 },
  unallocated: { code: 'unallocated', place: 0 },
  target: { code: 'target', place: 0 },
  reached: { code: 'reached', place: 0 },
  with: { code: 'sides', place: 0 },
  without: { code: 'sides', place: 1 },
  time: { code: 'time', place: 0 },
  lost: { code: 'lost', place: 0 },
  'even-seconds': { code: 'even-seconds', place: 0 },
};

/** Bounds of what moves the money of a practice: `swing-low:seconds`. */
const swings: Readonly<Record<string, number>> = { 'swing-low': 1, 'swing-high': 2 };

/** Notes that come several times, by their first value: `nature:staff`, `bearer:brand`. */
const keyed: readonly string[] = ['nature', 'bearer', 'concurrency'];

/** The number that a note carries, by what is typed after `#`; undefined when the answer does not say it. */
export function noteNumber(notes: readonly Note[], shows: string): number | undefined {
  const [code = '', key] = shows.split(':');
  if (key !== undefined && keyed.includes(code)) return sumOf(notes, code, key);
  if (key !== undefined) return swingOf(notes, code, key);
  const at = Object.hasOwn(places, shows) ? places[shows] : undefined;
  if (at === undefined) return undefined;
  const note = notes.find((one) => one.code === at.code);
  if (note !== undefined) return numberIn(note.values[at.place]);
  // What is allocated is said only where it is not all of it.
  return shows === 'unallocated' && notes.some((one) => one.code === 'ledger') ? 0 : undefined;
}

function swingOf(notes: readonly Note[], code: string, key: string): number | undefined {
  const bound = Object.hasOwn(swings, code) ? swings[code] : undefined;
  const note = notes.find((one) => one.code === 'swing' && one.values[0] === key);
  return bound === undefined ? undefined : numberIn(note?.values[bound]);
}

function sumOf(notes: readonly Note[], code: string, key: string): number | undefined {
  const own = notes.filter((note) => note.code === code && note.values[0]?.toLowerCase() === key);
  const numbers = own.flatMap(({ values }) => numberIn(values.at(-1)) ?? []);
  return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0);
}

function numberIn(written: string | undefined): number | undefined {
  const number = written === undefined || written === '' ? Number.NaN : Number(written);
  return Number.isFinite(number) ? number : undefined;
}
