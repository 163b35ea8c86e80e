import type { PartGroups } from '#domain/reports/part-pairs';
import type { GridView } from '../read-grid.ts';
import type { Comparisons } from './read-comparisons.ts';

/** Ids of every section and criterion of these grids. */
export const partIds = (grids: readonly GridView[]): readonly string[] =>
  grids
    .flatMap(({ sections }) => sections)
    .flatMap(({ id, criteria }) => [id, ...criteria.map((one) => one.id)]);

/** Every section and criterion of the grid of a flow, in its order, with the groups compared on each. */
export const partGroups = ({ grid, groups }: Comparisons): readonly PartGroups[] =>
  grid.sections.flatMap(({ id, title, criteria }): PartGroups[] => [
    { id, title, kind: 'section', groups: groups(id) },
    ...criteria.map((one) => ({
      id: one.id,
      title: one.title,
      kind: 'criterion' as const,
      theme: one.theme,
      groups: groups(one.id),
    })),
  ]);
