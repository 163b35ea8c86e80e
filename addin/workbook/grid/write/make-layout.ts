import type { Language, Text } from '#domain/text';
import {
  criterionHints,
  criterionTitles,
  gridSheetName,
  settingHints,
  settingsHeadings,
  settingTitles,
  zeroRuleHints,
  zeroRuleTitles,
} from '../../../locales/grid-sheet.ts';
import {
  answerTypeWords,
  criticalWords,
  failScopeWords,
  modelWords,
  themeWords,
  yesNoWords,
} from '../../../locales/grid-words.ts';
import type { LaidColumn } from '../../office/sheet-columns.ts';
import type { ColumnLook } from '../../sync/specification.ts';
import { wordsIn } from '../cells/closed-words.ts';
import {
  criterionColumns,
  settingNames,
  zeroRuleColumns,
  type CriterionColumn,
  type SettingName,
} from '../draft-columns.ts';
import type { GridLayout } from '../sheet/grid-layout.ts';

const OURS = '#F2F2F2';
const text = { numberFormat: '@' } as const;
const choice = { ...text, centred: true } as const;

/** Excel makes dates of `1-5` and numbers of `1;2`: what is written is text, but for points and weights. */
const looks: Readonly<Record<CriterionColumn, ColumnLook>> = {
  'section-fr': { ...text, width: 130 },
  'section-en': { ...text, width: 130 },
  'section-weight': { width: 62, centred: true },
  id: { ...text, width: 110, fill: OURS },
  'title-fr': { ...text, width: 220 },
  'title-en': { ...text, width: 220 },
  'help-fr': { ...text, width: 200 },
  'help-en': { ...text, width: 200 },
  type: { ...choice, width: 70 },
  options: { ...text, width: 230 },
  points: { width: 60, centred: true },
  cap: { width: 56, centred: true },
  unit: { ...choice, width: 48 },
  ranges: { ...text, width: 170 },
  weight: { width: 50, centred: true },
  required: { ...choice, width: 72 },
  'not-applicable': { ...choice, width: 58 },
  condition: { ...text, width: 130 },
  'fail-scope': { ...choice, width: 78 },
  critical: { ...choice, width: 78 },
  bonus: { ...choice, width: 50 },
  theme: { ...text, width: 170 },
  'section-id': { ...text, width: 110, fill: OURS },
};

const criterionChoices = (language: Language): Partial<Record<CriterionColumn, readonly string[]>> => ({
  type: wordsIn(answerTypeWords, language),
  required: wordsIn(yesNoWords, language),
  'not-applicable': wordsIn(yesNoWords, language),
  bonus: wordsIn(yesNoWords, language),
  'fail-scope': wordsIn(failScopeWords, language),
  critical: wordsIn(criticalWords, language),
  theme: wordsIn(themeWords, language),
});

const settingLooks: Partial<Record<SettingName, string>> = {
  'minimum-applied-weight': '0%',
  'bonus-cap': '0%',
};

/** The tables of a grid's sheet in a language. */
export function makeLayout(language: Language): GridLayout {
  const choices = criterionChoices(language);
  return {
    criteria: criterionColumns.map((id) => ({
      id,
      ...laid(id, criterionTitles[id], criterionHints[id], { look: looks[id], choices: choices[id] ?? [] }),
    })),
    zeroRules: zeroRuleColumns.map((id) => ({
      id,
      ...laid(id, zeroRuleTitles[id], zeroRuleHints[id], {
        look: id === 'above' ? { width: 60 } : { ...text, width: 120 },
        choices: [],
      }),
    })),
    settings: settingNames.map((id) => ({
      id,
      ...laid(id, settingTitles[id], settingHints[id], {
        look: { width: 120, numberFormat: settingLooks[id] ?? '@' },
        choices: id === 'model' ? wordsIn(modelWords, language) : [],
      }),
    })),
    settingsHeadings: [settingsHeadings.label[language], settingsHeadings.value[language]],
    sheetName: (code) => gridSheetName(code)[language].slice(0, 31),
  };
}

type Shown = { readonly look: ColumnLook; readonly choices: readonly string[] };

const laid = (id: string, title: Text, prompt: Text, { look, choices }: Shown): Omit<LaidColumn, 'id'> => ({
  title,
  look,
  synced: {
    id,
    title,
    access: 'editable',
    look,
    toField: (cell) => cell,
    toCell: (field) => field ?? '',
    validation: { choices, promptTitle: title, prompt },
  },
});
