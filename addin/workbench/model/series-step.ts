const significantDigits = 15;
const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A number for each place, before, within and after the ones it continues (places count from 0). */
export type Progression = (place: number) => number;

/** The straight line nearest to the numbers, which equally spaced numbers are on; one number goes on by `lone`. */
export function linear(values: readonly number[], lone: number): Progression {
  const count = values.length;
  const first = values[0] ?? 0;
  if (count === 1) return (place) => clean(first + lone * place);
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const [up, across] = values.reduce(
    ([products, squares], value, place) => [
      products + (place - middle) * (value - mean),
      squares + (place - middle) ** 2,
    ],
    [0, 0],
  );
  const slope = up / across;
  return (place) => clean(mean + slope * (place - middle));
}

/** Dates on one day of the month go on by months; others by days, one alone by one day. */
export function ofDates(values: readonly number[]): Progression {
  const months = values.map(monthOf);
  const [first, second] = months;
  if (!first || !second) return linear(values, 1);
  const step = second.month - first.month;
  const regular = months.every(
    ({ month, day }, place) => day === first.day && month === first.month + step * place,
  );
  if (step === 0 || !regular) return linear(values, 1);
  return (place) => serialOf(first.month + step * place, first.day);
}

/** The step between texts that differ by their number; undefined when they do not go regularly. */
export function regularStep(values: readonly number[], lone: number): number | undefined {
  const [first, second] = values;
  if (first === undefined || second === undefined) return lone;
  const step = second - first;
  return values.every((value, place) => value === first + step * place) ? step : undefined;
}

const clean = (value: number) => Number(value.toPrecision(significantDigits));

function monthOf(serial: number): { month: number; day: number } {
  const date = new Date(dayZero + Math.round(serial) * millisecondsPerDay);
  const day = Number.isInteger(serial) ? date.getUTCDate() : Number.NaN;
  return { month: date.getUTCFullYear() * 12 + date.getUTCMonth(), day };
}

/** The day of a month, or the month's last one when it is shorter. */
function serialOf(month: number, day: number): number {
  const [year, of] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  const last = new Date(Date.UTC(year, of + 1, 0)).getUTCDate();
  return (Date.UTC(year, of, Math.min(day, last)) - dayZero) / millisecondsPerDay;
}
