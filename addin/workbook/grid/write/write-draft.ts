import type { AnswerType, Criterion, Grid, Section } from '#domain/grid';
import type { Language } from '#domain/text';
import { settingTitles } from '../../../locales/grid-sheet.ts';
import {
  answerTypeWords,
  channelWords,
  criticalWords,
  failScopeWords,
  modelWords,
  themeWords,
  yesNoWords,
  type Words,
} from '../../../locales/grid-words.ts';
import type { CellValue } from '../../sync/cell-value.ts';
import { writeCondition } from '../cells/condition-cell.ts';
import { writeOptions } from '../cells/options-cell.ts';
import { writeRanges } from '../cells/ranges-cell.ts';
import { settingNames, type CriterionColumn, type SettingName } from '../draft-columns.ts';
import type { RawCriterion, RawDraft } from '../raw-draft.ts';

/** A grid as the cells of its sheet, in a language. */
export const writeDraft = (grid: Grid, language: Language): RawDraft => ({
  criteria: grid.sections.flatMap((section) =>
    section.criteria.map((criterion, index) => ({
      ...criterionCells(criterion, language),
      ...sectionCells(section, index === 0),
    })),
  ),
  settings: settingNames.map((name) => ({
    label: settingTitles[name][language],
    value: settingCell(grid, name, language),
  })),
  zeroRules: grid.zeroRules.map(({ measurement, title, above }) => ({
    measurement,
    'title-fr': title.fr,
    'title-en': title.en,
    above,
  })),
  missing: [],
});

/** What is of the section is written once, where it begins; its title in each row, so that rows can be sorted and filtered. */
const sectionCells = ({ id, title, weight }: Section, isFirst: boolean): RawCriterion => ({
  'section-fr': title.fr,
  'section-en': isFirst ? title.en : '',
  'section-weight': isFirst ? weight : '',
  'section-id': id,
});

/** The cells of a criterion, by column, those of its section left blank; what is usual is blank too. */
export const criterionCells = (
  criterion: Criterion,
  language: Language,
): Record<CriterionColumn, CellValue> => ({
  'section-fr': '',
  'section-en': '',
  'section-weight': '',
  'section-id': '',
  id: criterion.id,
  'title-fr': criterion.title.fr,
  'title-en': criterion.title.en,
  'help-fr': criterion.help?.fr ?? '',
  'help-en': criterion.help?.en ?? '',
  weight: criterion.weight,
  required: yesOrNo(criterion.required, language),
  'not-applicable': yesOrNo(criterion.allowsNotApplicable, language),
  bonus: criterion.bonus === true ? yesOrNo(true, language) : '',
  condition: criterion.condition === undefined ? '' : writeCondition(criterion.condition),
  'fail-scope': wordIn(failScopeWords, criterion.failScope, language),
  critical: wordIn(criticalWords, criterion.critical, language),
  theme: wordIn(themeWords, criterion.theme, language),
  ...answerCells(criterion.answer, language),
});

const yesOrNo = (value: boolean, language: Language): string => yesNoWords[value ? 'yes' : 'no'][language];

const wordIn = <Value extends string>(
  words: Words<Value>,
  value: Value | undefined,
  language: Language,
): string => (value === undefined ? '' : words[value][language]);

const answerCells = (
  answer: AnswerType,
  language: Language,
): Record<'type' | 'options' | 'points' | 'cap' | 'unit' | 'ranges', CellValue> => ({
  type: answerTypeWords[answer.type][language],
  options: 'options' in answer ? writeOptions(answer.options) : '',
  points: answer.type === 'yes-no' ? answer.points : '',
  cap: answer.type === 'multiple' ? answer.cap : '',
  unit: answer.type === 'number' ? answer.unit : '',
  ranges: answer.type === 'number' ? writeRanges(answer.ranges) : '',
});

/** The cell of a setting. */
export function settingCell(grid: Grid, name: SettingName, language: Language): CellValue {
  switch (name) {
    case 'title-fr':
      return grid.title.fr;
    case 'title-en':
      return grid.title.en;
    case 'model':
      return modelWords[grid.model][language];
    case 'channels':
      return grid.channels.map((channel) => channelWords[channel][language]).join(' ; ');
    case 'minimum-applied-weight':
      return grid.minimumAppliedWeight;
    case 'bonus-cap':
      return grid.bonusCap;
  }
}
