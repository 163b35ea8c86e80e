import type { Report, ReportColumn, ReportRow, Sentence } from '../reports/report.ts';
import type { Text } from '../text.ts';
import type { ContestColumn, ContestNote, ContestSentence } from './contest-kinds.ts';
import type { ContestLoss } from './contest-losses.ts';

const columns = [
  { id: 'lost', unit: 'score' },
  { id: 'lost-low', unit: 'score' },
  { id: 'lost-high', unit: 'score' },
  { id: 'tests', unit: 'count' },
  { id: 'n', unit: 'count' },
] as const satisfies readonly (ReportColumn & { readonly id: ContestColumn })[];

export type LossesRead = {
  readonly losses: readonly ContestLoss[];
  /** Tests in all. */
  readonly n: number;
  readonly scale: number;
  /** Of a criterion or a measurement, by the id of its losses. */
  readonly titles: ReadonlyMap<string, Text>;
};

type Said = Sentence & { readonly kind: ContestSentence };

/** Where the points of a contest go, the most first: what each criterion would bring were nothing lost by it any more. */
export const lossesReport = (read: LossesRead): Report => ({
  report: 'contest-losses',
  columns,
  rows: read.losses.map((loss) => rowOf(loss, read)),
  sentences: [sentenceOf(read)],
  notes: [{ kind: 'contest-losses-add' satisfies ContestNote, said: {} }],
  unit: read.scale,
});

function sentenceOf({ losses: [most], n, titles }: LossesRead): Said {
  if (most === undefined) return { key: '*', kind: 'contest-too-few', said: { n } };
  const { id, value, tests } = most;
  const title = titles.get(id);
  const said = { value: value ?? 0, tests, n, 'part-fr': title?.fr ?? id, 'part-en': title?.en ?? id };
  return { key: id, kind: 'contest-most', said };
}

const rowOf = ({ id, value, low, high, tests }: ContestLoss, { n, titles }: LossesRead): ReportRow => ({
  key: id,
  title: titles.get(id),
  state: 'known',
  cells: { lost: value, 'lost-low': low, 'lost-high': high, tests, n },
});
