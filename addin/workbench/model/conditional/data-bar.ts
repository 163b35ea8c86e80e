import type { ConditionalFormat } from '../conditional-format.ts';
import { flagOption, optionOf, ruleShapes, textOption } from './rule-options.ts';
import type { RuledCell, RuleScope } from './rule-scope.ts';
import { scaleValue } from './scale-value.ts';

/** A bar in a cell; places are shares of the cell's width, from 0 at the left to 1. */
export type Bar = {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly borderColor: string | undefined;
  readonly isGradient: boolean;
  /** The side where the bar fades: the one away from the axis. */
  readonly fades: 'left' | 'right';
  /** Where the axis stands between negative and positive bars, when it is drawn. */
  readonly axis: { readonly at: number; readonly color: string } | undefined;
};

/** What Excel gives a bar nobody dressed. */
export const barDefaults = { fillColor: '#638EC6', negativeColor: '#FF0000', axisColor: '#000000' } as const;

/** The bar of a number's cell, as Excel draws them since 2010: in proportion, negative ones from an axis to the left. */
export function dataBar(
  rule: ConditionalFormat,
  scope: RuleScope,
): ((at: RuledCell) => Bar | undefined) | undefined {
  const { lowest, highest } = scope.values;
  const side = (name: string, automatic: number) =>
    scaleValue(
      optionOf(rule, `dataBar/${name}`, ruleShapes.point) ?? { type: 'Automatic' },
      scope,
      automatic,
    );
  const low = side('lowerBoundRule', Math.min(0, lowest));
  const high = side('upperBoundRule', Math.max(0, highest));
  if (low === undefined || high === undefined || scope.values.numbers.length === 0) return undefined;
  const axis = axisPlace(rule, low, high);
  return ({ cell }) =>
    typeof cell?.value === 'number' ? barOf(rule, cell.value, { low, high, axis }) : undefined;
}

type Span = { readonly low: number; readonly high: number; readonly axis: number | undefined };

/** Where 0 stands between the ends; undefined when every bar starts from the same end. */
function axisPlace(rule: ConditionalFormat, low: number, high: number): number | undefined {
  const format = textOption(rule, 'dataBar/axisFormat') ?? 'Automatic';
  if (format === 'CellMidPoint') return 0.5;
  return format === 'Automatic' && low < 0 ? Math.min(1, -low / (high - low)) : undefined;
}

function barOf(rule: ConditionalFormat, value: number, span: Span): Bar | undefined {
  const length = signedLength(Math.min(span.high, Math.max(span.low, value)), span);
  if (length === 0 || !Number.isFinite(length)) return undefined;
  const ends = [span.axis ?? 0, (span.axis ?? 0) + length];
  const bar: Bar = {
    from: Math.min(...ends),
    to: Math.max(...ends),
    fades: length < 0 ? 'left' : 'right',
    axis: span.axis === undefined ? undefined : { at: span.axis, color: axisColor(rule) },
    ...paint(rule, value < 0),
  };
  return textOption(rule, 'dataBar/barDirection') === 'RightToLeft' ? mirrored(bar) : bar;
}

const mirrored = (bar: Bar): Bar => ({
  ...bar,
  from: 1 - bar.to,
  to: 1 - bar.from,
  fades: bar.fades === 'left' ? 'right' : 'left',
  axis: bar.axis && { ...bar.axis, at: 1 - bar.axis.at },
});

/** How far the bar goes from where it starts, in shares of the cell; to the left when negative. */
function signedLength(held: number, { low, high, axis }: Span): number {
  if (axis === undefined) return (held - low) / (high - low);
  return held < 0 ? (-held / low) * axis : (held / high) * (1 - axis);
}

const axisColor = (rule: ConditionalFormat) => textOption(rule, 'dataBar/axisColor') ?? barDefaults.axisColor;

function paint(
  rule: ConditionalFormat,
  isNegative: boolean,
): Pick<Bar, 'color' | 'borderColor' | 'isGradient'> {
  const of = (side: string, name: string) => textOption(rule, `dataBar/${side}Format/${name}`);
  const likePositive = (name: string, usual: boolean) =>
    !isNegative || (flagOption(rule, `dataBar/negativeFormat/${name}`) ?? usual);
  const positive = of('positive', 'fillColor') ?? barDefaults.fillColor;
  const negative = of('negative', 'fillColor') ?? barDefaults.negativeColor;
  return {
    color: likePositive('matchPositiveFillColor', false) ? positive : negative,
    borderColor: of(likePositive('matchPositiveBorderColor', true) ? 'positive' : 'negative', 'borderColor'),
    isGradient: flagOption(rule, 'dataBar/positiveFormat/gradientFill') ?? true,
  };
}
