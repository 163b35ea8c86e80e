import { Temporal } from 'temporal-polyfill';

/** A day of every year (`12-25`) or of one (`2026-05-14`). */
export type ClosedDay = string;

/**
 * The closed days a person wrote, in order, each once: `25/12 ; 14/05/2026 ; 2026-11-11`. Day before month.
 * @returns undefined when one of them is no day
 */
export function parseClosedDays(text: string): readonly ClosedDay[] | undefined {
  const words = text.split(/[;,\n]/).filter((word) => word.trim() !== '');
  const days = words.map((word) => dayOf(word.trim()));
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return [...new Set(days.flatMap((day) => day ?? []))].sort();
}

/** As people write them: `25/12 ; 14/05/2026`. */
export const writeClosedDays = (days: readonly ClosedDay[]): string =>
  days.map((day) => day.split('-').reverse().join('/')).join(' ; ');

function dayOf(word: string): ClosedDay | undefined {
  const written =
    /^(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[/.](?<year>\d{4}))?$/.exec(word) ??
    /^(?:(?<year>\d{4})-)?(?<month>\d{2})-(?<day>\d{2})$/.exec(word);
  const { year, month, day } = written?.groups ?? {};
  try {
    const fields = { month: Number(month), day: Number(day) };
    return year === undefined
      ? Temporal.PlainMonthDay.from(
          { monthCode: `M${(month ?? '').padStart(2, '0')}`, day: fields.day },
          strict,
        ).toString()
      : Temporal.PlainDate.from({ year: Number(year), ...fields }, strict).toString();
  } catch {
    return undefined;
  }
}

const strict = { overflow: 'reject' } as const;
