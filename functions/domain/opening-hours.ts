/** Open on these days (1 is Monday), from and until these minutes of the day; past midnight when `until` ≤ `from`. */
export type OpenSpan = {
  readonly days: readonly number[];
  readonly from: number;
  readonly until: number;
};

/** Seven names of days, Monday first. */
export type DayNames = readonly [string, string, string, string, string, string, string];

/** As hours are kept and travel: `Mo-Fr 08:00-20:00; Sa 09:00-13:00`, after OpenStreetMap's `opening_hours`. */
export const keptDayNames: DayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const DAY = 24 * 60;
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

/** The first letters that tell a day, in French and in English. */
const dayStarts: readonly (readonly string[])[] = [
  ['lu', 'mo'],
  ['ma', 'tu'],
  ['me', 'we'],
  ['je', 'th'],
  ['ve', 'fr'],
  ['sa'],
  ['di', 'su'],
];

/**
 * The opening hours a person wrote: `lun-ven 8h-20h ; sam 9:00-12:30, 14:00-18:00`, `Mon to Fri 8:00-20:00`, `24/7`.
 * @returns undefined when it is none
 */
export function parseOpeningHours(text: string): readonly OpenSpan[] | undefined {
  const plain = plainText(text);
  if (/^(7 ?[jd]\/7[ ,]*)?24 ?h?\/24$|^24\/7$/.test(plain)) return [{ days: everyDay, from: 0, until: DAY }];
  const rules = plain.split(/[;\n]/).filter((rule) => rule.trim() !== '');
  const spans = rules.map(spansOfRule);
  return spans.length === 0 || spans.includes(undefined) ? undefined : spans.flatMap((own) => own ?? []);
}

/** Hours in words; with the names of days of a language, or those under which they are kept. */
export function writeOpeningHours(spans: readonly OpenSpan[], names: DayNames): string {
  const rules = new Map<string, string[]>();
  for (const { days, from, until } of spans) {
    const named = daysWritten(days, names);
    rules.set(named, [...(rules.get(named) ?? []), `${clock(from)}-${clock(until)}`]);
  }
  return [...rules].map(([days, times]) => `${days} ${times.join(', ')}`).join('; ');
}

const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/ | /g, ' ')
    .trim();

function spansOfRule(rule: string): readonly OpenSpan[] | undefined {
  const times = /(\d{1,2} ?(?:h|:).*|\d{1,2} ?-.*)$/.exec(rule.replace(/7 ?[jd]\/7/, 'lu-di'))?.[0];
  if (times === undefined) return undefined;
  const days = daysOf(rule.replace(/7 ?[jd]\/7/, 'lu-di').slice(0, -times.length));
  const spans = times.split(/,| et | and |&/).map((span) => spanOf(span.trim()));
  if (days === undefined || spans.includes(undefined)) return undefined;
  return spans.flatMap((span) => (span === undefined ? [] : [{ days, ...span }]));
}

/** No day named is every day. */
function daysOf(text: string): readonly number[] | undefined {
  const named = text.replace(/[:.]/g, ' ').trim();
  if (named === '') return everyDay;
  const groups = named.split(/,| et | and |&/).map((group) => daysOfGroup(group.trim()));
  if (groups.includes(undefined)) return undefined;
  return everyDay.filter((day) => groups.some((group) => group?.includes(day)));
}

function daysOfGroup(group: string): readonly number[] | undefined {
  const [first = '', last = first, ...others] = group
    .replace(/^(du|from) /, '')
    .split(/ ?(?:-| au | a | to | till ) ?/)
    .map((name) => name.trim());
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return everyDay.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

function dayOf(name: string): number | undefined {
  const index = /^[a-z]{2,9}$/.test(name)
    ? dayStarts.findIndex((starts) => starts.includes(name.slice(0, 2)))
    : -1;
  return index === -1 ? undefined : index + 1;
}

function spanOf(text: string): Omit<OpenSpan, 'days'> | undefined {
  const { from, until } =
    /^(?<from>[\dh: ]+?) ?(?:-| a | to )(?: ?)(?<until>[\dh: ]+)$/.exec(text)?.groups ?? {};
  const [first, last] = [minutesOf(from), minutesOf(until)];
  if (first === undefined || last === undefined || first === DAY || first === last) return undefined;
  return { from: first, until: last };
}

function minutesOf(text = ''): number | undefined {
  const { hours, minutes } =
    /^(?<hours>\d{1,2})(?: ?[h:] ?(?<minutes>\d{2})?)?$/.exec(text.trim())?.groups ?? {};
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  return Number(minutes ?? 0) < 60 && total <= DAY ? total : undefined;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Runs of three days or more are written by their ends. */
function daysWritten(days: readonly number[], names: DayNames): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number): string => names[day - 1] ?? '';
  return runs
    .map((run) =>
      run.length > 2 ? `${name(run[0] ?? 1)}-${name(run.at(-1) ?? 7)}` : run.map(name).join(', '),
    )
    .join(', ');
}
