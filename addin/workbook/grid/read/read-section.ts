import type { Criterion, Section } from '#domain/grid';
import { cellText } from '../cells/plain.ts';
import type { FoundProblems } from './found-problems.ts';
import type { SectionLines } from './group-sections.ts';
import { bothLanguages } from './read-criterion.ts';
import { readNumber } from './read-answer.ts';

/** A section of its rows; any of them may say its weight and its other title, two of them not differently. */
export function readSection(
  section: SectionLines,
  {
    id,
    criteria,
    weighted,
  }: { readonly id: string; readonly criteria: readonly Criterion[]; readonly weighted: boolean },
  problems: FoundProblems,
): Section {
  return {
    id,
    title: bothLanguages(anyOf(section, 'section-fr'), anyOf(section, 'section-en')),
    weight: weightOf(section, weighted, problems),
    criteria,
  };
}

const anyOf = ({ lines }: SectionLines, column: 'section-fr' | 'section-en'): string =>
  lines.map(({ cells }) => cellText(cells[column])).find((text) => text !== '') ?? '';

/** Whether a section says what it weighs. */
export const saysWeight = ({ lines }: SectionLines): boolean =>
  lines.some(({ cells }) => cellText(cells['section-weight']) !== '');

/** Where no section says its weight, all weigh the same. */
function weightOf(section: SectionLines, weighted: boolean, problems: FoundProblems): number {
  const saying = section.lines.filter(({ cells }) => cellText(cells['section-weight']) !== '');
  const [first] = section.lines;
  if (saying.length === 0 && weighted && first !== undefined)
    problems.noteCell(first, 'section-weight', 'missing-weight');
  const weights = saying.map((line) =>
    readNumber(line, { column: 'section-weight', otherwise: 1 }, problems),
  );
  const said = weights.find((weight) => weight !== undefined) ?? 1;
  for (const [index, line] of saying.entries())
    if ((weights[index] ?? said) !== said)
      problems.noteCell(line, 'section-weight', 'two-weights', String(said));
  return said;
}
