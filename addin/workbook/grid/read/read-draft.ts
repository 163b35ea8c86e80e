import type { Criterion, Grid } from '#domain/grid';
import { valueOfWord } from '../cells/closed-words.ts';
import type { Nameable } from '../cells/condition-cell.ts';
import { cellText } from '../cells/plain.ts';
import type { DraftProblem } from '../draft-problem.ts';
import type { RawDraft } from '../raw-draft.ts';
import { answerTypeWords } from '../../../locales/grid-words.ts';
import { checkDraft } from './check-draft.ts';
import { FoundProblems, type CriterionLine } from './found-problems.ts';
import { groupSections, type SectionLines } from './group-sections.ts';
import { nameParts, type FilledId, type NamedParts } from './name-parts.ts';
import { readCriterion } from './read-criterion.ts';
import { readSection, saysWeight } from './read-section.ts';
import { readSettings } from './read-settings.ts';
import { readZeroRules } from './read-zero-rules.ts';

export type DraftReading = {
  /** The grid the sheet means; it may be published when there is no problem. */
  readonly grid: Grid;
  /** In the order of the sheet. */
  readonly problems: readonly DraftProblem[];
  /** Ids to write in their cells. */
  readonly filled: readonly FilledId[];
};

/** What a draft means, and everything that keeps it from being published. */
export function readDraft(raw: RawDraft, identity: Pick<Grid, 'code' | 'version'>): DraftReading {
  const problems = new FoundProblems();
  const settings = readSettings(raw.settings, problems);
  const sections = groupSections(raw.criteria, problems);
  const named = nameParts(sections, problems);
  const weighted = sections.some(saysWeight);
  const nameable = sections.flatMap(({ criteria }) => criteria.map((line) => nameableOf(line, named)));
  const read = (section: SectionLines) => {
    const criteria = section.criteria.map((line) => readLine(line, { named, nameable }, problems));
    return readSection(section, { id: named.sections.get(section) ?? '', criteria, weighted }, problems);
  };
  const grid: Grid = {
    ...identity,
    ...settings,
    sections: sections.map(read),
    zeroRules: readZeroRules(raw.zeroRules, problems),
  };
  noteMissing(raw, sections, problems);
  if (sections.length > 0) checkDraft(grid, { lines: linesOf(sections, named) }, problems);
  return { grid, problems: inOrder(problems.list), filled: named.filled };
}

type Around = { readonly named: NamedParts; readonly nameable: readonly Nameable[] };

const readLine = (line: CriterionLine, { named, nameable }: Around, problems: FoundProblems): Criterion =>
  readCriterion(line, named.criteria.get(line.row) ?? '', nameable, problems);

function nameableOf({ row, cells }: CriterionLine, named: NamedParts): Nameable {
  const type = cellText(cells.type);
  const isYesNo =
    type === '' ? cellText(cells.options) === '' : valueOfWord(answerTypeWords, type) === 'yes-no';
  const names = [cells['title-fr'], cells['title-en']].map(cellText).filter((name) => name !== '');
  return { id: named.criteria.get(row) ?? '', names, isYesNo };
}

function linesOf(sections: readonly SectionLines[], named: NamedParts): ReadonlyMap<string, CriterionLine> {
  const lines = new Map<string, CriterionLine>();
  for (const section of sections) {
    const [first] = section.lines;
    if (first !== undefined) lines.set(named.sections.get(section) ?? '', first);
    for (const line of section.criteria) lines.set(named.criteria.get(line.row) ?? '', line);
  }
  return lines;
}

function noteMissing(
  { missing }: RawDraft,
  sections: readonly SectionLines[],
  problems: FoundProblems,
): void {
  for (const column of missing) problems.note({ table: 'criteria', row: -1, column }, 'missing-column');
  if (sections.length === 0) problems.note({ table: 'criteria', row: 0, column: 'title-fr' }, 'no-criterion');
}

const tables = ['settings', 'zero-rules', 'criteria'] as const;

const inOrder = (problems: readonly DraftProblem[]): readonly DraftProblem[] =>
  [...problems].sort(
    ({ place: one }, { place: other }) =>
      tables.indexOf(one.table) - tables.indexOf(other.table) || one.row - other.row,
  );
