import type { Practice } from '#domain/practice/practice';
import { readPractices } from '../practices/read-practices.ts';
import { readGrids } from '../read-grid.ts';
import type { OrganisationStore } from '../ports.ts';
import type { Register } from '../read-register.ts';

/** By what something may be measured: sections and criteria of the grids of waves, and practices. */
export type Measurables = {
  /** Ids of sections and criteria. */
  readonly sections: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
  readonly practices: ReadonlyMap<string, Practice>;
};

export async function readMeasurables(store: OrganisationStore, { waves }: Register): Promise<Measurables> {
  const references = [...new Set(waves.flatMap(({ grids }) => Object.values(grids)))];
  const [grids, practices] = await Promise.all([readGrids(store, references), readPractices(store)]);
  const sections = [...grids.values()].flatMap((grid) => grid.sections);
  return {
    sections: new Set(sections.map(({ id }) => id)),
    criteria: new Set(sections.flatMap(({ criteria }) => criteria.map(({ id }) => id))),
    practices: new Map(practices.map((practice) => [practice.code, practice])),
  };
}

export const noMeasurables: Measurables = { sections: new Set(), criteria: new Set(), practices: new Map() };

/** What somebody typed, as it is known: parts are in small letters, practices in capitals. Undefined: it is neither. */
export function measurableOf(
  { sections, criteria, practices }: Measurables,
  typed: string,
  kinds: 'all' | 'done-or-not' = 'all',
): string | undefined {
  const [part, practice] = [typed.toLowerCase(), typed.toUpperCase()];
  if (criteria.has(part) || (kinds === 'all' && sections.has(part))) return part;
  return practices.has(practice) ? practice : undefined;
}
