/** Comparisons of a cell's value by the name a file has, with Office.js's. */
export const comparisons: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

type TextRule = {
  /** Of a file: the type, and its operator. */
  readonly type: string;
  readonly operator: string;
  /** The formula Excel keeps beside, for a text (in quotes, or a formula) and the first cell. */
  readonly formula: (text: string, cell: string) => string;
};

/** Rules on texts by Office.js's operator. */
export const textRules: Readonly<Record<string, TextRule>> = {
  Contains: {
    type: 'containsText',
    operator: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: 'endsWith',
    operator: 'endsWith',
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

type Preset = {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formula?: (cell: string) => string;
};

const period = (timePeriod: string, formula: (cell: string) => string): Preset => ({
  type: 'timePeriod',
  attributes: { timePeriod },
  formula,
});

const average = (attributes: Readonly<Record<string, string>>): Preset => ({
  type: 'aboveAverage',
  attributes,
});

const weekStart = 'TODAY()-WEEKDAY(TODAY())';

/** Rules Excel has a name for, by Office.js's criterion; formulas as Excel writes them. */
export const presets: Readonly<Record<string, Preset>> = {
  Blanks: { type: 'containsBlanks', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { type: 'notContainsBlanks', formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { type: 'containsErrors', formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { type: 'notContainsErrors', formula: (cell) => `NOT(ISERROR(${cell}))` },
  UniqueValues: { type: 'uniqueValues' },
  DuplicateValues: { type: 'duplicateValues' },
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: '0' }),
  EqualOrAboveAverage: average({ equalAverage: '1' }),
  EqualOrBelowAverage: average({ aboveAverage: '0', equalAverage: '1' }),
  OneStdDevAboveAverage: average({ stdDev: '1' }),
  OneStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '1' }),
  TwoStdDevAboveAverage: average({ stdDev: '2' }),
  TwoStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '2' }),
  ThreeStdDevAboveAverage: average({ stdDev: '3' }),
  ThreeStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '3' }),
  Yesterday: period('yesterday', (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period('today', (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period('tomorrow', (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period('last7Days', (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period(
    'lastWeek',
    (cell) => `AND(FLOOR(${cell},1)>${weekStart}-7,FLOOR(${cell},1)<=${weekStart})`,
  ),
  ThisWeek: period(
    'thisWeek',
    (cell) => `AND(FLOOR(${cell},1)>${weekStart},FLOOR(${cell},1)<=${weekStart}+7)`,
  ),
  NextWeek: period(
    'nextWeek',
    (cell) => `AND(FLOOR(${cell},1)>${weekStart}+7,FLOOR(${cell},1)<=${weekStart}+14)`,
  ),
  LastMonth: period('lastMonth', (cell) => sameMonth(cell, 'EDATE(TODAY(),0-1)')),
  ThisMonth: period('thisMonth', (cell) => sameMonth(cell, 'TODAY()')),
  NextMonth: period('nextMonth', (cell) => sameMonth(cell, 'EDATE(TODAY(),0+1)')),
};

const sameMonth = (cell: string, day: string) =>
  `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

/** Kinds of points of scales and icons by the name a file has, with Office.js's. */
export const pointTypes: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};

/** Sets of icons by the name a file has, with Office.js's. */
export const iconSetNames: Readonly<Record<string, string>> = {
  '3Arrows': 'ThreeArrows',
  '3ArrowsGray': 'ThreeArrowsGray',
  '3Flags': 'ThreeFlags',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3TrafficLights2': 'ThreeTrafficLights2',
  '3Signs': 'ThreeSigns',
  '3Symbols': 'ThreeSymbols',
  '3Symbols2': 'ThreeSymbols2',
  '4Arrows': 'FourArrows',
  '4ArrowsGray': 'FourArrowsGray',
  '4RedToBlack': 'FourRedToBlack',
  '4Rating': 'FourRating',
  '4TrafficLights': 'FourTrafficLights',
  '5Arrows': 'FiveArrows',
  '5ArrowsGray': 'FiveArrowsGray',
  '5Rating': 'FiveRating',
  '5Quarters': 'FiveQuarters',
};
