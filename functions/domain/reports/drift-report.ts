import {
  falseAlarmsAYear,
  driftRules,
  weeksToFalseAlarm,
  WATCH_LIMIT,
  WATCH_RUN,
} from '../drift/drift-rules.ts';
import type { Drift, DriftSignal, DriftState, DriftWeek } from '../drift/drift-of.ts';
import type { Named } from './change-sentence.ts';
import type { CourseColumn, CourseSentence } from './course-kinds.ts';
import type { Note } from './course-notes.ts';
import type { Report, ReportColumn, ReportRow, Sentence } from './report.ts';

export type PlatformDrift = Named & { readonly drift: Drift };
type Frame = { readonly unit: number; readonly channel: string };

/** A row for each platform: where its weeks are, and whether they have drifted. */
export function driftsReport(platforms: readonly PlatformDrift[], frame: Frame): Report {
  const rows = platforms.map(({ code, drift }): ReportRow => {
    const known = drift.baseline !== undefined;
    return { key: code, state: known ? 'known' : 'too-few', cells: cellsOf(drift, frame.unit) };
  });
  return { ...framed(platforms, frame), columns: columnsOfAll, rows };
}

/** A row for each week of one platform, for its charts. */
export function driftReport(platform: PlatformDrift, frame: Frame): Report {
  const rows = platform.drift.weeks.map((week): ReportRow => ({
    key: week.week,
    state: 'known',
    cells: weekCells(week, frame.unit),
  }));
  return { ...framed([platform], frame), columns: columnsOfWeeks, rows };
}

const framed = (platforms: readonly PlatformDrift[], frame: Frame) => ({
  report: 'drift' as const,
  unit: frame.unit,
  sentences: platforms.map((platform) => driftSentence(platform, frame.unit)),
  notes: notesOf(platforms, frame),
});

const kinds = {
  down: 'drift-down',
  up: 'drift-up',
  watch: 'watch',
  steady: 'steady',
  'too-short': 'too-short',
} as const satisfies Record<DriftState, CourseSentence>;

/** What is said of the weeks of one platform. */
export function driftSentence({ code, name, drift }: PlatformDrift, unit: number): Sentence {
  const { state, weeks, baseline, shift, smallest, signals } = drift;
  const last = weeks.at(-1);
  return {
    key: code,
    kind: kinds[state],
    said: {
      platform: name,
      weeks: weeks.length,
      'every-weeks': weeksToFalseAlarm(),
      ...(baseline && { center: baseline.center * unit }),
      ...(last && { last: last.ewma * unit, week: last.week }),
      ...(signals.length > 0 && { rule: signals.join(' ') }),
      ...(smallest !== undefined && { smallest: smallest * unit }),
      ...(shift && {
        since: shift.since,
        shift: shift.value * unit,
        low: shift.low * unit,
        high: shift.high * unit,
      }),
    },
  };
}

const marks = { down: '▼', up: '▲', watch: '!', steady: '≈', 'too-short': null } as const;
/** As charts are called in any language. */
const ruleNames = {
  'ewma-low': 'EWMA',
  'ewma-high': 'EWMA',
  'cusum-low': 'CUSUM',
  beyond: `${WATCH_LIMIT}σ`,
  run: `${WATCH_RUN}×`,
} as const satisfies Record<DriftSignal, string>;

const rulesText = (signals: readonly DriftSignal[]): string | null =>
  signals.length === 0 ? null : [...new Set(signals.map((signal) => ruleNames[signal]))].join(' + ');

function cellsOf(
  { state, weeks, baseline, signals, shift, smallest }: Drift,
  unit: number,
): ReportRow['cells'] {
  const scaled = (value: number | undefined): number | null => (value === undefined ? null : value * unit);
  return {
    weeks: weeks.length,
    n: weeks.reduce((sum, { n }) => sum + n, 0),
    center: scaled(baseline?.center),
    last: scaled(weeks.at(-1)?.ewma),
    alert: marks[state],
    rule: rulesText(signals),
    since: shift?.since ?? null,
    shift: scaled(shift?.value),
    'shift-low': scaled(shift?.low),
    'shift-high': scaled(shift?.high),
    smallest: scaled(smallest),
  };
}

const weekCells = (week: DriftWeek, unit: number): ReportRow['cells'] => ({
  n: week.n,
  mean: week.mean * unit,
  'limit-low': Math.max(0, week.low) * unit,
  'limit-high': Math.min(Math.max(1, week.mean), week.high) * unit,
  ewma: week.ewma * unit,
  'ewma-low': week.ewmaLow * unit,
  'ewma-high': week.ewmaHigh * unit,
  cusum: week.cusum,
  signal: rulesText(week.signals),
});

function notesOf(platforms: readonly PlatformDrift[], { unit, channel }: Frame): readonly Note[] {
  const charts = platforms.filter(({ drift }) => drift.baseline !== undefined);
  const provisional = charts.filter(({ drift }) => drift.baseline?.isProvisional === true);
  const weeks = charts.map(({ drift }) => drift.baseline?.weeks ?? 0);
  const smallest = charts.flatMap(({ drift }) => drift.smallest ?? []);
  return [
    { kind: 'rules', said: { ...driftRules, channel, limit: WATCH_LIMIT, run: WATCH_RUN } },
    {
      kind: 'false-alarms',
      said: {
        charts: charts.length,
        'a-year': falseAlarmsAYear(charts.length),
        'every-weeks': weeksToFalseAlarm(),
      },
    },
    ...(charts.length === 0 ? [] : [{ kind: 'baseline', said: { weeks: Math.min(...weeks) } } as const]),
    ...(provisional.length === 0
      ? []
      : [{ kind: 'provisional', said: { platforms: provisional.length } } as const]),
    ...(smallest.length === 0
      ? []
      : [
          {
            kind: 'smallest-drop',
            said: { low: Math.min(...smallest) * unit, high: Math.max(...smallest) * unit },
          } as const,
        ]),
  ];
}

const column = (id: CourseColumn, unit: ReportColumn['unit']): ReportColumn => ({ id, unit });

const columnsOfAll: readonly ReportColumn[] = [
  column('weeks', 'count'),
  column('n', 'count'),
  column('center', 'score'),
  column('last', 'score'),
  column('alert', 'text'),
  column('rule', 'text'),
  column('since', 'text'),
  column('shift', 'difference'),
  column('shift-low', 'difference'),
  column('shift-high', 'difference'),
  column('smallest', 'difference'),
];

const columnsOfWeeks: readonly ReportColumn[] = [
  column('n', 'count'),
  column('mean', 'score'),
  column('limit-low', 'score'),
  column('limit-high', 'score'),
  column('ewma', 'score'),
  column('ewma-low', 'score'),
  column('ewma-high', 'score'),
  column('cusum', 'number'),
  column('signal', 'text'),
];
