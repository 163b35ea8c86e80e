import type { ConditionalFormat } from '../conditional-format.ts';
import { isTrue, stands } from './compared-values.ts';
import { presetCondition } from './preset-condition.ts';
import { optionOf, ruleShapes, textOption } from './rule-options.ts';
import { type Condition, heldBy, type RuleScope } from './rule-scope.ts';
import { textCondition } from './text-condition.ts';
import { topBottomCondition } from './top-bottom-condition.ts';

const never: Condition = () => false;

/** The condition of a rule that has one, over its cells; scales, bars and icons have none. */
export function ruleCondition(rule: ConditionalFormat, scope: RuleScope): Condition {
  return makers.get(rule.type)?.(rule, scope) ?? never;
}

type Maker = (rule: ConditionalFormat, scope: RuleScope) => Condition | undefined;

const makers = new Map<string, Maker>([
  ['Custom', customCondition],
  ['CellValue', valueCondition],
  ['ContainsText', (rule, scope) => textRule(rule, scope)],
  [
    'PresetCriteria',
    (rule, scope) => {
      const preset = optionOf(rule, 'preset/rule', ruleShapes.preset);
      return preset && presetCondition(preset.criterion, scope);
    },
  ],
  [
    'TopBottom',
    (rule, scope) => {
      const top = optionOf(rule, 'topBottom/rule', ruleShapes.topBottom);
      return top && topBottomCondition(top, scope);
    },
  ],
]);

function textRule(rule: ConditionalFormat, scope: RuleScope): Condition | undefined {
  const comparison = optionOf(rule, 'textComparison/rule', ruleShapes.textComparison);
  return comparison && textCondition(comparison, scope);
}

function customCondition(rule: ConditionalFormat, scope: RuleScope): Condition | undefined {
  const formula = textOption(rule, 'custom/rule/formula');
  if (formula === undefined) return undefined;
  const operand = scope.operand(formula.startsWith('=') ? formula : `=${formula}`);
  return (at) => isTrue(operand(at));
}

function valueCondition(rule: ConditionalFormat, scope: RuleScope): Condition | undefined {
  const comparison = optionOf(rule, 'cellValue/rule', ruleShapes.cellValue);
  if (!comparison) return undefined;
  const low = scope.operand(comparison.formula1);
  const high = scope.operand(comparison.formula2);
  return (at) => {
    const bounds = { low: low(at) ?? null, high: high(at) ?? null };
    return stands(heldBy(at), comparison.operator, bounds);
  };
}
