/** Alignments of Office.js by the name a file has; both default when absent. */
export const horizontalAlignments: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

export const verticalAlignments: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

export const underlines: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** The key of a value, undefined when it is none of them or absent. */
export const keyOf = (names: Readonly<Record<string, string>>, value: unknown): string | undefined =>
  Object.keys(names).find((key) => names[key] === value);
