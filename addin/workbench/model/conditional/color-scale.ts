import type { ConditionalFormat } from '../conditional-format.ts';
import { optionOf, ruleShapes, type ScalePoint } from './rule-options.ts';
import type { RuledCell, RuleScope } from './rule-scope.ts';
import { scaleValue } from './scale-value.ts';

type Stop = { readonly value: number; readonly color: readonly number[] };

/** The colour a rule of two or three colours fills a number's cell with. */
export function colorScale(
  rule: ConditionalFormat,
  scope: RuleScope,
): ((at: RuledCell) => string | undefined) | undefined {
  const criteria = optionOf(rule, 'colorScale/criteria', ruleShapes.colorScale);
  if (!criteria) return undefined;
  const { minimum, midpoint, maximum } = criteria;
  const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const stops = points.flatMap((point, index) => stopOf(point, scope, index / (points.length - 1)));
  if (stops.length < points.length) return undefined;
  return ({ cell }) => (typeof cell?.value === 'number' ? colorAt(cell.value, stops) : undefined);
}

function stopOf(point: ScalePoint, scope: RuleScope, share: number): Stop[] {
  const value = scaleValue(point, scope, scope.values.percentile(share));
  const color = channels(point.color);
  return value === undefined || !color ? [] : [{ value, color }];
}

function colorAt(value: number, stops: readonly Stop[]): string | undefined {
  const above = stops.findIndex((stop) => value <= stop.value);
  const to = stops.at(above);
  const from = above > 0 ? stops[above - 1] : to;
  if (!from || !to) return undefined;
  const share = to.value === from.value ? 1 : (value - from.value) / (to.value - from.value);
  return hex(to.color.map((channel, index) => mix(from.color[index] ?? 0, channel, share)));
}

const mix = (from: number, to: number, share: number) => Math.round(from + (to - from) * share);

function channels(color: string | null | undefined): number[] | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  return digits?.match(/../g)?.map((pair) => Number.parseInt(pair, 16));
}

const hex = (color: readonly number[]) =>
  `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
