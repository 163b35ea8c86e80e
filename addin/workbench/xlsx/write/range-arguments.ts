type Places = (index: number) => boolean;

const every: Places = () => true;
const only =
  (...wanted: readonly number[]): Places =>
  (index) =>
    wanted.includes(index);
const even: Places = (index) => index % 2 === 0;
const afterFirst: Places = (index) => index > 0;
/** `SUMIFS(sums, range, criterion, range, criterion…)`. */
const sumsAndRanges: Places = (index) => index === 0 || index % 2 === 1;

const lists: readonly (readonly [Places, string])[] = [
  [
    every,
    `SUM SUMSQ SUMPRODUCT AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA MEDIAN PRODUCT GEOMEAN HARMEAN STDEV STDEV.S
    STDEV.P STDEVP VAR VAR.S VAR.P VARP SKEW KURT DEVSQ AVEDEV MODE MODE.SNGL AND OR XOR CONCAT TEXTJOIN ROWS COLUMNS CORREL
    COVAR COVARIANCE.P COVARIANCE.S SLOPE INTERCEPT RSQ PEARSON STEYX T.TEST TTEST F.TEST CHISQ.TEST NPV IRR XNPV XIRR`,
  ],
  [
    only(0),
    `COUNTBLANK COUNTIF INDEX OFFSET AREAS LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC
    QUARTILE.EXC PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC TRIMMEAN Z.TEST`,
  ],
  [only(0, 2), 'SUMIF AVERAGEIF'],
  [only(1), 'VLOOKUP HLOOKUP MATCH XMATCH RANK RANK.EQ RANK.AVG'],
  [only(1, 2), 'LOOKUP XLOOKUP FORECAST FORECAST.LINEAR'],
  [even, 'COUNTIFS'],
  [sumsAndRanges, 'SUMIFS AVERAGEIFS MAXIFS MINIFS'],
  [afterFirst, 'SUBTOTAL'],
];

const places = new Map(
  lists.flatMap(([where, names]) => names.split(/\s+/).map((name): [string, Places] => [name, where])),
);

/** True when the function takes a whole range as its argument of that place, from 0, and gives one value. */
export const takesRange = (name: string, index: number): boolean =>
  places.get(name.toUpperCase())?.(index) ?? false;
