import { isPositive } from '../fraction.ts';
import { criteriaOf, type Criterion, type Grid, type Section } from '../grid.ts';
import { possiblePoints } from '../scoring/criterion-score.ts';
import { compareCriteria } from './compare-criteria.ts';
import { compareSettings } from './compare-settings.ts';
import { countingCriteria } from './counting-criteria.ts';
import { highestLevel, type ChangeKind, type ChangeLevel, type GridChange } from './grid-change.ts';
import { proportionsOf, type Pair, type Proportions } from './proportions.ts';
import { sameWriting } from './written.ts';

export type GridComparison = {
  /** What the next version must say at least; *same* when the grids are written the same. */
  readonly level: ChangeLevel;
  /** In the order of the later grid, what was removed last. */
  readonly changes: readonly GridChange[];
};

type Comparing = {
  readonly grids: Pair<Grid>;
  readonly counting: ReadonlySet<string>;
  /** Those of them that have points. */
  readonly earning: ReadonlySet<string>;
  readonly proportions: Proportions;
};

/**
 * What changed between two versions of a grid that may both be published, and how much it matters (DESIGN 5.6): *major* when
 * some set of answers would score differently, or could be given to one of them only; *minor* when which evaluations are
 * counted or made changes, and no score; *patch* for wording and order.
 */
export function compareGrids(before: Grid, after: Grid): GridComparison {
  const grids = { before, after };
  const counting = new Set([...countingCriteria(before), ...countingCriteria(after)]);
  const earning = new Set([...counting].filter((id) => earns(before, id) || earns(after, id)));
  const comparing = { grids, counting, earning, proportions: proportionsOf(grids, earning) };
  const changes = [
    ...compareSettings(grids),
    ...sectionChanges(comparing),
    ...criterionChanges(comparing),
    ...(sameOrder(grids) ? [] : [change('order', '', 'patch')]),
  ];
  return { level: highestLevel(changes.map(({ level }) => level)), changes };
}

const change = (kind: ChangeKind, part: string, level: GridChange['level']): GridChange => ({
  kind,
  part,
  level,
});

const earns = (grid: Grid, id: string): boolean =>
  criteriaOf(grid).some((criterion) => criterion.id === id && isPositive(possiblePoints(criterion)));

function sectionChanges({ grids, counting, proportions }: Comparing): readonly GridChange[] {
  const levelOf = ({ criteria }: Section) =>
    criteria.some(({ id }) => counting.has(id)) ? 'major' : 'minor';
  const known = new Map(grids.before.sections.map((section) => [section.id, section]));
  const changes = grids.after.sections.flatMap((after): readonly GridChange[] => {
    const before = known.get(after.id);
    if (before === undefined) return [change('section-added', after.id, levelOf(after))];
    const breaks = levelOf(after) === 'major' && !proportions.between;
    return [
      ...(sameWriting(before.title, after.title) ? [] : [change('section-title', after.id, 'patch')]),
      ...(before.weight === after.weight
        ? []
        : [change('section-weight', after.id, breaks ? 'major' : 'patch')]),
    ];
  });
  const kept = new Set(grids.after.sections.map(({ id }) => id));
  const removed = grids.before.sections.filter(({ id }) => !kept.has(id));
  return [...changes, ...removed.map((section) => change('section-removed', section.id, levelOf(section)))];
}

function criterionChanges(comparing: Comparing): readonly GridChange[] {
  const { grids, counting } = comparing;
  const levelOf = ({ id }: Criterion) => (counting.has(id) ? 'major' : 'minor');
  const changes = grids.after.sections.flatMap((section) =>
    section.criteria.flatMap((criterion): readonly GridChange[] => {
      const before = placed(grids.before, criterion.id);
      if (before === undefined) return [change('criterion-added', criterion.id, levelOf(criterion))];
      return inBoth(comparing, { before, after: { section: section.id, criterion } });
    }),
  );
  const removed = criteriaOf(grids.before).filter(({ id }) => placed(grids.after, id) === undefined);
  return [
    ...changes,
    ...removed.map((criterion) => change('criterion-removed', criterion.id, levelOf(criterion))),
  ];
}

type Placed = { readonly section: string; readonly criterion: Criterion };

function placed(grid: Grid, id: string): Placed | undefined {
  for (const section of grid.sections) {
    const criterion = section.criteria.find((one) => one.id === id);
    if (criterion !== undefined) return { section: section.id, criterion };
  }
  return undefined;
}

function inBoth(
  { grids, counting, earning, proportions }: Comparing,
  { before, after }: Pair<Placed>,
): readonly GridChange[] {
  const { id } = after.criterion;
  const counts = counting.has(id);
  const inside = proportions.inside.has(after.section);
  const weighsTheSame = inside && (grids.after.model === 'weights' || proportions.between);
  const moved = before.section !== after.section;
  return [
    ...(moved ? [change('criterion-moved', id, counts ? 'major' : 'patch')] : []),
    ...compareCriteria(
      { before: before.criterion, after: after.criterion },
      { grids, counts, earns: earning.has(id), weighsTheSame },
    ),
  ];
}

/** Of the sections and criteria that both have, whatever was added or removed between them. */
function sameOrder({ before, after }: Pair<Grid>): boolean {
  const [one, other] = [before, after].map((grid) =>
    grid.sections.flatMap((section) => [section.id, ...section.criteria.map(({ id }) => id)]),
  );
  const kept = (ids: readonly string[] = [], others: readonly string[] = []) =>
    ids.filter((id) => others.includes(id)).join(' ');
  return kept(one, other) === kept(other, one);
}
