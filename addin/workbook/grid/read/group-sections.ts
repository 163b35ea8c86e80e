import { cellText, plain } from '../cells/plain.ts';
import type { RawCriterion } from '../raw-draft.ts';
import type { CriterionLine, FoundProblems } from './found-problems.ts';

/** The rows of one section, wherever they stand. */
export type SectionLines = {
  /** The id that most of its rows carry; empty when none does, or when another section has it. */
  id: string;
  /** Every row that says something of it: headings of sections too. */
  readonly lines: CriterionLine[];
  readonly criteria: CriterionLine[];
  readonly names: { readonly fr: string; readonly en: string };
};

/**
 * Rows by section, in the order in which sections first appear. A row that names none belongs to the section above it; a row
 * that names one and no criterion is a heading.
 */
export function groupSections(
  rows: readonly RawCriterion[],
  problems: FoundProblems,
): readonly SectionLines[] {
  const sections: SectionLines[] = [];
  let current: SectionLines | undefined;
  for (const [row, cells] of rows.entries()) {
    if (isBlank(cells)) continue;
    const line = { row, cells };
    current = named(cells) === '' ? current : find(sections, cells);
    if (current === undefined) {
      problems.noteCell(line, 'section-fr', 'missing-section');
      continue;
    }
    current.lines.push(line);
    if (isCriterion(cells)) current.criteria.push(line);
  }
  return shareIds(sections.filter(({ criteria }) => criteria.length > 0));
}

const isBlank = (cells: RawCriterion): boolean => Object.values(cells).every((cell) => cellText(cell) === '');

/** Anything but the columns of its section. */
const isCriterion = (cells: RawCriterion): boolean =>
  Object.entries(cells).some(([column, cell]) => !column.startsWith('section') && cellText(cell) !== '');

const named = (cells: RawCriterion): string => cellText(cells['section-fr']) || cellText(cells['section-en']);

function find(sections: SectionLines[], cells: RawCriterion): SectionLines {
  const [fr, en, id] = [cells['section-fr'], cells['section-en'], cells['section-id']].map(cellText);
  const name = plain(named(cells));
  const known = sections.find(
    (section) =>
      plain(section.names.fr || section.names.en) === name &&
      (id === '' || section.id === '' || section.id === id),
  );
  if (known !== undefined) {
    if (known.id === '') known.id = id ?? '';
    return known;
  }
  const section = { id: id ?? '', lines: [], criteria: [], names: { fr: fr ?? '', en: en ?? '' } };
  sections.push(section);
  return section;
}

/** A copied row that was given another section still carries the id of the first: the section with most rows keeps it. */
function shareIds(sections: readonly SectionLines[]): readonly SectionLines[] {
  const owners = new Map<string, SectionLines>();
  for (const section of sections) {
    const owner = owners.get(section.id);
    if (owner === undefined || carried(section) > carried(owner)) owners.set(section.id, section);
  }
  return sections.map((section) => (owners.get(section.id) === section ? section : { ...section, id: '' }));
}

const carried = ({ id, criteria }: SectionLines): number =>
  criteria.filter(({ cells }) => cellText(cells['section-id']) === id).length;
