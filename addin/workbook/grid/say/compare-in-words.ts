import { compareGrids } from '#domain/grids/compare-grids';
import type { ChangeKind, ChangeLevel, GridChange } from '#domain/grids/grid-change';
import { nextVersion } from '#domain/grids/grid-version';
import { criteriaOf, type Criterion, type Grid } from '#domain/grid';
import { languages, type Language, type Text } from '#domain/text';
import { absent, breakingReasons, changeNames } from '../../../locales/grid-changes.ts';
import type { CriterionColumn, SettingName } from '../draft-columns.ts';
import { criterionCells, settingCell } from '../write/write-draft.ts';

/** A change as it is told: of what, what of it, from what to what, and why it breaks the trend when it does. */
export type ChangeWords = {
  readonly level: GridChange['level'];
  readonly part: string;
  readonly about: Text;
  readonly what: Text;
  readonly before: Text;
  readonly after: Text;
  readonly why?: Text;
};

export type ComparisonWords = {
  readonly level: ChangeLevel;
  /** What the later grid is published as. */
  readonly version: string;
  readonly changes: readonly ChangeWords[];
};

/** How a grid differs from the version before it, in words. */
export function compareInWords(before: Grid, after: Grid): ComparisonWords {
  const { level, changes } = compareGrids(before, after);
  return {
    level,
    version: nextVersion(before.version, level),
    changes: changes.map((change) => wordsOf(change, before, after)),
  };
}

function wordsOf({ kind, part, level }: GridChange, before: Grid, after: Grid): ChangeWords {
  const why = level === 'major' ? breakingReasons[kind] : undefined;
  return {
    level,
    part,
    about: titleOf(after, part) ?? titleOf(before, part) ?? after.title,
    what: changeNames[kind],
    before: inBoth((language) => cellOf(before, { kind, part }, language)),
    after: inBoth((language) => cellOf(after, { kind, part }, language)),
    ...(why === undefined ? {} : { why }),
  };
}

function inBoth(say: (language: Language) => string): Text {
  const [fr = '', en = ''] = languages.map(say);
  return { fr, en };
}

function titleOf(grid: Grid, part: string): Text | undefined {
  const among = [...grid.sections, ...criteriaOf(grid)].find(({ id }) => id === part);
  return among?.title ?? grid.zeroRules.find(({ measurement }) => measurement === part)?.title;
}

const settingOf: Partial<Record<ChangeKind, SettingName>> = {
  model: 'model',
  channels: 'channels',
  'minimum-applied-weight': 'minimum-applied-weight',
  'bonus-cap': 'bonus-cap',
};

const columnsOf: Partial<Record<ChangeKind, readonly CriterionColumn[]>> = {
  answers: ['type', 'options', 'points', 'cap', 'ranges'],
  'answer-titles': ['options', 'unit'],
  weight: ['weight'],
  required: ['required'],
  'not-applicable': ['not-applicable'],
  condition: ['condition'],
  'fail-scope': ['fail-scope'],
  critical: ['critical'],
  bonus: ['bonus'],
  theme: ['theme'],
};

type Changed = Pick<GridChange, 'kind' | 'part'>;

/** What a grid says of what changed, as its sheet writes it. */
function cellOf(grid: Grid, changed: Changed, language: Language): string {
  const { kind, part } = changed;
  const setting = settingOf[kind];
  if (setting !== undefined) return String(settingCell(grid, setting, language));
  if (kind === 'grid-title') return grid.title[language];
  if (kind === 'order') return '';
  const criterion = criteriaOf(grid).find(({ id }) => id === part);
  const said =
    criterion === undefined
      ? ofSection(grid, changed, language)
      : ofCriterion(grid, criterion, changed)(language);
  return said === undefined || said === '' ? absent[language] : said;
}

const ofCriterion =
  (grid: Grid, criterion: Criterion, { kind }: Changed) =>
  (language: Language): string | undefined => {
    if (kind === 'help') return criterion.help?.[language];
    if (kind === 'criterion-moved') return sectionOf(grid, criterion.id)?.title[language];
    const columns = columnsOf[kind];
    if (columns === undefined) return criterion.title[language];
    const cells = criterionCells(criterion, language);
    return columns
      .map((column) => String(cells[column]))
      .filter((cell) => cell !== '')
      .join(' · ');
  };

const sectionOf = (grid: Grid, criterion: string) =>
  grid.sections.find(({ criteria }) => criteria.some(({ id }) => id === criterion));

function ofSection(grid: Grid, { kind, part }: Changed, language: Language): string | undefined {
  const section = grid.sections.find(({ id }) => id === part);
  if (section !== undefined)
    return kind === 'section-weight' ? String(section.weight) : section.title[language];
  const rule = grid.zeroRules.find(({ measurement }) => measurement === part);
  if (rule === undefined) return undefined;
  return kind === 'zero-rule-title' ? rule.title[language] : `> ${rule.above}`;
}
