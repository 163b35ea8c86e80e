import { cellText } from '../cells/plain.ts';
import type { CriterionLine, FoundProblems } from './found-problems.ts';
import type { SectionLines } from './group-sections.ts';
import { freeId, ID, slug } from './name-ids.ts';

/** What a row writes in its id cells, when they do not hold it yet. */
export type FilledId = { readonly row: number; readonly column: 'id' | 'section-id'; readonly value: string };

export type NamedParts = {
  /** By row of a criterion. */
  readonly criteria: ReadonlyMap<number, string>;
  readonly sections: ReadonlyMap<SectionLines, string>;
  readonly filled: readonly FilledId[];
};

/**
 * The ids of the parts: those written stay, whatever becomes of titles; a blank one is made of the title. Ids of criteria and
 * sections are unique together.
 */
export function nameParts(sections: readonly SectionLines[], problems: FoundProblems): NamedParts {
  const taken = new Set<string>();
  const lines = sections.flatMap(({ criteria }) => criteria).sort((one, other) => one.row - other.row);
  const written = new Map(lines.map((line) => [line.row, cellText(line.cells.id).toLowerCase()]));
  for (const line of lines) noteWritten(line, written.get(line.row) ?? '', taken, problems);
  for (const { id } of sections) if (ID.test(id)) taken.add(id);
  const criteria = new Map<number, string>();
  const filled: FilledId[] = [];
  for (const line of lines) {
    const given = written.get(line.row) ?? '';
    const id = given === '' ? freeId([slug(titleOf(line))], taken) : given;
    criteria.set(line.row, id);
    if (cellText(line.cells.id) !== id && titleOf(line) !== '')
      filled.push({ row: line.row, column: 'id', value: id });
  }
  const named = new Map(sections.map((section) => [section, sectionId(section, taken)]));
  return { criteria, sections: named, filled: [...filled, ...[...named].flatMap(filledSection)] };
}

const titleOf = ({ cells }: CriterionLine): string =>
  cellText(cells['title-fr']) || cellText(cells['title-en']);

function noteWritten(line: CriterionLine, id: string, taken: Set<string>, problems: FoundProblems): void {
  if (id === '') return;
  if (!ID.test(id)) problems.noteCell(line, 'id', 'not-an-id');
  else if (taken.has(id)) problems.noteCell(line, 'id', 'duplicate-id');
  taken.add(id);
}

/** A section and its only criterion often have one name: the section then says that it is one. */
function sectionId({ id, names }: SectionLines, taken: Set<string>): string {
  if (ID.test(id)) return id;
  const made = slug(names.fr || names.en);
  return freeId([made, `section-${made}`.slice(0, 37)], taken);
}

const filledSection = ([{ lines }, id]: [SectionLines, string]): readonly FilledId[] =>
  lines
    .filter(({ cells }) => cellText(cells['section-id']) !== id)
    .map(({ row }) => ({ row, column: 'section-id', value: id }));
