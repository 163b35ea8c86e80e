/** The columns of the table of strata, from left to right. */
export const stratumColumns = [
  'platform',
  'channel',
  'direction',
  'forecast',
  'received',
  'expected',
  'deviation',
  'planned',
  'margin',
  'hours',
  'platform-planned',
  'platform-margin',
] as const;
export type StratumColumn = (typeof stratumColumns)[number];

/** What the add-in computes: nobody's to type. */
export const computedColumns = [
  'received',
  'expected',
  'planned',
  'margin',
  'hours',
  'platform-planned',
  'platform-margin',
] as const satisfies readonly StratumColumn[];
export type ComputedColumn = (typeof computedColumns)[number];

/** What is said of the whole plan, a row each. */
export const settingNames = [
  'n',
  'method',
  'power',
  'platformMinimum',
  'stratumMinimum',
  'deviation',
  'confidence',
  'reserveShare',
  'doubleShare',
  'minutes',
] as const;
export type SettingName = (typeof settingNames)[number];

/** What the plan comes to, a row each. */
export const resultNames = [
  'planned',
  'expected',
  'margin',
  'worst-platform',
  'worst-margin',
  'change',
  'hours',
  'doubles',
  'reserve',
] as const;
export type ResultName = (typeof resultNames)[number];
