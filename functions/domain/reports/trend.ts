import type { Text } from '../text.ts';
import type { Change, Verdict } from './change.ts';
import { changeSentence, type Named } from './change-sentence.ts';
import type { CourseColumn } from './course-kinds.ts';
import type { Note } from './course-notes.ts';
import type { Report, ReportColumn, ReportRow, RowState } from './report.ts';

/** The figure of one entity at one place of the line of time; on the scale of the organisation. */
export type TrendValue = {
  readonly state: RowState;
  readonly value: number | null;
  /** Of the process behind it, without finite correction. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
};

/** A wave, a quarter of before or one without any wave, with the figures there are of it. */
export type TrendPoint = {
  readonly key: string;
  readonly state: 'known' | 'imported' | 'missing' | 'not-comparable';
  readonly of: (entity: string) => TrendValue;
  /** From the wave before it; undefined where none was computed. */
  readonly change: (entity: string) => Change | undefined;
  /** The grid, where the scores before it were of another or of another major version. */
  readonly grid: string | null;
};

/** The course of one entity, with its change at every wave. */
export function trendOf(entity: Named, points: readonly TrendPoint[], frame: TrendFrame): Report {
  const rows = points.map((point): ReportRow => {
    const { value, low, high, n, state } = point.of(entity.code);
    const change = point.change(entity.code);
    const cells = { value, low, high, n, ...changeCells(change), break: point.grid };
    return { key: point.key, state: rowState(point, state), cells };
  });
  return { ...framed(points, frame), columns: columnsOfOne, rows, sentences: sentencesOf([entity], points) };
}

/**
 * The course of several entities side by side.
 * @param beside the network as `network`, or for whoever may not tell the others apart, these as `reference`
 */
export function trendsOf(
  entities: readonly Named[],
  beside: readonly ('network' | 'reference')[],
  points: readonly TrendPoint[],
  frame: TrendFrame,
): Report {
  const columns: readonly ReportColumn[] = [
    ...entities.map(({ code, name }) => ({ ...column('value', 'score', same(name)), id: `value:${code}` })),
    ...beside.map((id) => column(id, 'score')),
    column('break', 'text'),
  ];
  const rows = points.map((point): ReportRow => {
    const own = entities.map(({ code }) => [`value:${code}`, point.of(code).value] as const);
    const others = beside.map((id) => [id, point.of(asEntity[id]).value] as const);
    const cells = { ...Object.fromEntries([...own, ...others]), break: point.grid };
    const states = entities.map(({ code }) => point.of(code).state);
    const known = states.find((state) => state === 'known') ?? states[0] ?? 'not-collected';
    return { key: point.key, state: rowState(point, known), cells };
  });
  return { ...framed(points, frame), columns, rows, sentences: sentencesOf(entities, points) };
}

/** What is asked of a point for each of them: no entity has an empty code. */
const asEntity = { network: '*', reference: '' } as const;

export type TrendFrame = { readonly unit: number; readonly notes: readonly Note[] };

function framed(points: readonly TrendPoint[], { unit, notes }: TrendFrame) {
  const breaks = points.flatMap(({ key, grid }) => (grid === null ? [] : [{ wave: key, grid }]));
  const count = (state: TrendPoint['state']): number => points.filter((one) => one.state === state).length;
  const found: readonly Note[] = [
    ...breaks.map((said) => ({ kind: 'break' as const, said })),
    ...(count('imported') > 0 ? [{ kind: 'imported-rows' as const, said: { n: count('imported') } }] : []),
    ...(count('missing') > 0 ? [{ kind: 'missing-rows' as const, said: { n: count('missing') } }] : []),
  ];
  return { report: 'trend' as const, unit, notes: [...found, ...notes] };
}

/** What happened to the whole place comes before what is known of one entity there. */
const rowState = (point: TrendPoint, own: RowState): RowState =>
  point.state === 'missing' || point.state === 'not-comparable' ? point.state : own;

const arrows = { up: '▲', down: '▼', level: '≈' } as const satisfies Record<Verdict, string>;

const changeCells = (change: Change | undefined): ReportRow['cells'] => ({
  change: change?.value ?? null,
  arrow: change?.verdict ? arrows[change.verdict] : null,
  probability: change?.probability ?? null,
});

/** Of the last wave alone. */
function sentencesOf(entities: readonly Named[], points: readonly TrendPoint[]): Report['sentences'] {
  const last = points.at(-1);
  return entities.flatMap((entity) => {
    const change = last?.change(entity.code);
    if (last === undefined || change === undefined) return [];
    return [changeSentence(entity, change, last.of(entity.code).value)];
  });
}

const same = (name: string): Text => ({ fr: name, en: name });

const column = (id: CourseColumn, unit: ReportColumn['unit'], title?: Text): ReportColumn => ({
  id,
  unit,
  ...(title !== undefined && { title }),
});

const columnsOfOne: readonly ReportColumn[] = [
  column('value', 'score'),
  column('low', 'score'),
  column('high', 'score'),
  column('n', 'count'),
  column('change', 'difference'),
  column('arrow', 'text'),
  column('probability', 'probability'),
  column('break', 'text'),
];
