import type { RuleScope } from './rule-scope.ts';
import type { ScalePoint } from './rule-options.ts';

/**
 * The number a point of a scale, a bar or an icon set stands for among the rule's cells; undefined when its formula
 * gives none. `automatic` is what its side takes when nobody chose.
 */
export function scaleValue(
  { type, formula }: Pick<ScalePoint, 'type' | 'formula'>,
  scope: RuleScope,
  automatic: number,
): number | undefined {
  const { values } = scope;
  if (type === 'LowestValue') return values.lowest;
  if (type === 'HighestValue') return values.highest;
  if (type === 'Automatic' || type === 'Invalid') return automatic;
  const given = numberOf(formula, scope);
  if (given === undefined) return undefined;
  if (type === 'Percent') return values.lowest + ((values.highest - values.lowest) * given) / 100;
  return type === 'Percentile' ? values.percentile(Math.min(100, Math.max(0, given)) / 100) : given;
}

function numberOf(formula: string | number | null | undefined, scope: RuleScope): number | undefined {
  if (typeof formula === 'number') return formula;
  const text = (formula ?? '').trim();
  const plain = Number(text.replace(/^=/, ''));
  if (text !== '' && !Number.isNaN(plain)) return plain;
  const result = text.startsWith('=') ? scope.first(text) : undefined;
  return typeof result === 'number' ? result : undefined;
}
