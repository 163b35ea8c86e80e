type Culture = 'fr' | 'en';

type DateEntry = { readonly value: number; readonly numberFormat: string };

const millisecondsPerDay = 86_400_000;
/** Excel reads 00-29 as this century. */
const lastShortYear = 29;

/**
 * Days since the end of 1899, as Excel counts them; undefined for a day that is not in the calendar or comes before
 * March 1900, where Excel's own calendar is wrong.
 */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (time - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
  return real && serial > 60 && year < 10_000 ? serial : undefined;
}

/** A date, a time or both, as typed in the culture: day before month in French, after it in English. */
export function dateEntry(text: string, culture: Culture): DateEntry | undefined {
  const time = timeOf(text);
  if (time !== undefined) return { value: time, numberFormat: /:\d+:/.test(text) ? 'h:mm:ss' : 'h:mm' };
  const [dayText = '', timeText] = text.split(/[ T](?=\d{1,2}:)/);
  const date = dayOf(dayText, culture);
  if (!date || timeText === undefined) return date;
  const after = timeOf(timeText);
  if (after === undefined) return undefined;
  const format = culture === 'fr' ? 'dd/mm/yyyy hh:mm' : 'm/d/yyyy h:mm';
  return { value: date.value + after, numberFormat: format };
}

function timeOf(text: string): number | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:[.,]\d+)?))?$/.exec(text);
  if (!match) return undefined;
  const seconds = Number((match[3] ?? '0').replace(',', '.'));
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + seconds) / 86_400;
}

function dayOf(text: string, culture: Culture): DateEntry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3])), full(culture));
  const match = /^(\d{1,4})[/-](\d{1,4})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (match[3] !== undefined) {
    const [day, month] = culture === 'fr' ? [first, second] : [second, first];
    return dated(dateSerial(longYear(match[3]), month, day), full(culture));
  }
  return shortDate(match[1] ?? '', match[2] ?? '', culture);
}

/** Two numbers are a day of this year; when that cannot be, a month and a year; else no date. */
function shortDate(first: string, second: string, culture: Culture): DateEntry | undefined {
  const [day, month] = culture === 'fr' ? [first, second] : [second, first];
  const thisYear = new Date().getFullYear();
  const short = day.length <= 2 && month.length <= 2;
  const ofYear = short ? dateSerial(thisYear, Number(month), Number(day)) : undefined;
  if (ofYear !== undefined) return { value: ofYear, numberFormat: 'd-mmm' };
  if (first.length > 2 || (second.length !== 2 && second.length !== 4)) return undefined;
  return dated(dateSerial(longYear(second), Number(first), 1), 'mmm-yy');
}

const dated = (value: number | undefined, numberFormat: string): DateEntry | undefined =>
  value === undefined ? undefined : { value, numberFormat };

const full = (culture: Culture) => (culture === 'fr' ? 'dd/mm/yyyy' : 'm/d/yyyy');

function longYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= lastShortYear ? 2000 + year : 1900 + year;
}
