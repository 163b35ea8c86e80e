/** Where a legend stands by the name a file has, with Office.js's. */
export const legendPositions: Readonly<Record<string, string>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

/** Where labels of points stand by the name a file has, with Office.js's. */
export const labelPositions: Readonly<Record<string, string>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  l: 'Left',
  r: 'Right',
  t: 'Top',
  b: 'Bottom',
  bestFit: 'BestFit',
};

/** What a label says, by the element of a file, in the order files want. */
export const labelParts = [
  { name: 'showLegendKey', member: 'showLegendKey' },
  { name: 'showVal', member: 'showValue' },
  { name: 'showCatName', member: 'showCategoryName' },
  { name: 'showSerName', member: 'showSeriesName' },
  { name: 'showPercent', member: 'showPercentage' },
] as const;

export const blanksAs: Readonly<Record<string, string>> = {
  gap: 'NotPlotted',
  zero: 'Zero',
  span: 'Interpolated',
};

export const markerSymbols: Readonly<Record<string, string>> = {
  none: 'None',
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
  plus: 'Plus',
};

export const labelPlaces: Readonly<Record<string, string>> = {
  nextTo: 'NextToAxis',
  low: 'Low',
  high: 'High',
  none: 'None',
};

export const errorTypes: Readonly<Record<string, string>> = {
  fixedVal: 'FixedValue',
  percentage: 'Percent',
  stdDev: 'StDev',
  stdErr: 'StError',
};

export const errorSides: Readonly<Record<string, string>> = {
  both: 'Both',
  plus: 'PlusValues',
  minus: 'MinusValues',
};

/** English Metric Units in a point. */
export const emuPerPoint = 12_700;

/** How lines are dashed. */
export const lineStyles: Readonly<Record<string, string>> = {
  solid: 'Continuous',
  dash: 'Dash',
  sysDash: 'Dash',
  dashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDot: 'Dot',
};
