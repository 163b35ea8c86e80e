/** The columns of the table of criteria, from left to right. */
export const criterionColumns = [
  'section-fr',
  'section-en',
  'section-weight',
  'id',
  'title-fr',
  'title-en',
  'help-fr',
  'help-en',
  'type',
  'options',
  'points',
  'cap',
  'unit',
  'ranges',
  'weight',
  'required',
  'not-applicable',
  'condition',
  'fail-scope',
  'critical',
  'bonus',
  'theme',
  'section-id',
] as const;
export type CriterionColumn = (typeof criterionColumns)[number];

/** What is said of the whole grid, a row each. */
export const settingNames = [
  'title-fr',
  'title-en',
  'model',
  'channels',
  'minimum-applied-weight',
  'bonus-cap',
] as const;
export type SettingName = (typeof settingNames)[number];

/** The measurements that make an evaluation 0. */
export const zeroRuleColumns = ['measurement', 'title-fr', 'title-en', 'above'] as const;
export type ZeroRuleColumn = (typeof zeroRuleColumns)[number];
