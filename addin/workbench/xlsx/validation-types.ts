/** Kinds of validation with limits, by the name Office.js has and the one a file has. */
export const limitTypes: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};

/** Comparisons by the name a file has, with Office.js's. */
export const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export const alertStyles: Readonly<Record<string, string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};
