import { gridSchema } from '#contract/grid';
import { criteriaOf, type Criterion, type Grid } from '#domain/grid';
import { checkGrid, type GridProblem } from '#domain/scoring/check-grid';
import type { CriterionColumn } from '../draft-columns.ts';
import type { DraftPlace, DraftProblemCode } from '../draft-problem.ts';
import type { CriterionLine, FoundProblems } from './found-problems.ts';

/** Where the parts of a grid are written. */
export type Written = {
  /** By id of a criterion, or of a section: its first row. */
  readonly lines: ReadonlyMap<string, CriterionLine>;
};

const columnOf: Partial<Record<GridProblem['code'], CriterionColumn>> = {
  'duplicate-id': 'id',
  'unknown-condition': 'condition',
  'condition-without-choices': 'condition',
  'unknown-condition-code': 'condition',
  'section-without-weight': 'weight',
  'no-positive-weight': 'weight',
  'bonus-fails': 'bonus',
  'text-scored': 'type',
  'duplicate-option': 'options',
  'reserved-option': 'options',
  'nothing-to-lose': 'options',
  'cap-not-positive': 'cap',
  'empty-range': 'ranges',
  'overlapping-ranges': 'ranges',
};

/** Notes, at their cells, what only the whole grid tells is wrong; rows that cannot be read say nothing more. */
export function checkDraft(grid: Grid, { lines }: Written, problems: FoundProblems): void {
  const criteria = new Map(criteriaOf(grid).map((criterion) => [criterion.id, criterion]));
  const unread = new Set([...lines].filter(([, { row }]) => problems.has(row)).map(([id]) => id));
  const first = [...lines.values()][0];
  for (const found of checkGrid(grid)) {
    const criterion = criteria.get(found.part);
    if (isSaid(found, [found.part, criterion?.condition?.criterion ?? ''], unread)) continue;
    if (found.code === 'duplicate-measurement') noteMeasurement(grid, found.detail, problems);
    else noteAt(lines.get(found.part) ?? first, { criterion, ...found }, problems);
  }
  if (problems.list.length === 0) checkShape(grid, lines, problems);
}

/** Of two rows with one id the reading said so already; what is about an unread row would mislead. */
const isSaid = (
  { part, code }: GridProblem,
  about: readonly string[],
  unread: ReadonlySet<string>,
): boolean =>
  code === 'duplicate-id' || about.some((id) => unread.has(id)) || (part === '' && unread.size > 0);

type About = {
  readonly criterion: Criterion | undefined;
  readonly code: GridProblem['code'];
  readonly detail: string;
};

function noteAt(
  line: CriterionLine | undefined,
  { criterion, code, detail }: About,
  problems: FoundProblems,
): void {
  if (line !== undefined) problems.noteCell(line, columnOf[code] ?? columnFor(criterion), code, detail);
}

/** Of what is wrong with points, or with what fails: the cell that says them. */
function columnFor(criterion: Criterion | undefined): CriterionColumn {
  if (criterion?.failScope !== undefined) return 'fail-scope';
  if (criterion?.critical !== undefined) return 'critical';
  const type = criterion?.answer.type;
  if (type === 'number') return 'ranges';
  return type === 'ordinal' || type === 'multiple' ? 'options' : 'points';
}

function noteMeasurement(grid: Grid, measurement: string, problems: FoundProblems): void {
  const row = grid.zeroRules.findLastIndex((rule) => rule.measurement === measurement);
  problems.note({ table: 'zero-rules', row, column: 'measurement' }, 'duplicate-measurement', {
    value: measurement,
  });
}

/** What the wire would refuse: texts too long, numbers out of range. */
function checkShape(grid: Grid, lines: Written['lines'], problems: FoundProblems): void {
  for (const { path, code } of gridSchema.safeParse(grid).error?.issues ?? []) {
    const part = partAt(grid, path);
    const line = lines.get(part.id);
    const place: DraftPlace =
      line === undefined
        ? { table: 'settings', row: 0, column: 'value' }
        : { table: 'criteria', row: line.row, column: columnNamed(path.map(String), part.isCriterion) };
    problems.note(place, shapeProblem(code, path), { detail: path.map(String).join('.') });
  }
}

function partAt(
  grid: Grid,
  path: readonly PropertyKey[],
): { readonly id: string; readonly isCriterion: boolean } {
  const [top, at, under, place] = path;
  const section = top === 'sections' ? grid.sections[Number(at)] : undefined;
  const criterion = under === 'criteria' ? section?.criteria[Number(place)] : undefined;
  return { id: (criterion ?? section)?.id ?? '', isCriterion: criterion !== undefined };
}

function shapeProblem(code: string, path: readonly PropertyKey[]): DraftProblemCode {
  if (code !== 'too_big' && code !== 'too_small') return 'not-accepted';
  return path.some((name) => name === 'fr' || name === 'en') ? 'too-long' : 'out-of-range';
}

function columnNamed(path: readonly string[], ofCriterion: boolean): CriterionColumn {
  const language = path.at(-1) === 'en' ? 'en' : 'fr';
  for (const column of ['options', 'ranges', 'points', 'cap', 'unit', 'id'] as const)
    if (path.includes(column)) return column;
  if (path.includes('help')) return `help-${language}`;
  if (path.includes('weight')) return ofCriterion ? 'weight' : 'section-weight';
  return ofCriterion ? `title-${language}` : `section-${language}`;
}
