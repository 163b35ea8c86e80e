import type { ConditionalFormat } from '../conditional-format.ts';
import { stands } from './compared-values.ts';
import { iconSets, type IconShape } from './icon-sets.ts';
import { flagOption, optionOf, ruleShapes, textOption } from './rule-options.ts';
import type { RuledCell, RuleScope } from './rule-scope.ts';
import { scaleValue } from './scale-value.ts';

/** What Excel gives a rule nobody chose icons for. */
export const usualIcons = 'ThreeTrafficLights1';

const usualSteps = new Map([
  [3, [33, 67]],
  [4, [25, 50, 75]],
  [5, [20, 40, 60, 80]],
]);

/** The icon of a number's cell: that of the highest step the number reaches. */
export function iconSet(
  rule: ConditionalFormat,
  scope: RuleScope,
): ((at: RuledCell) => IconShape | undefined) | undefined {
  const icons = iconSets.get(textOption(rule, 'iconSet/style') ?? usualIcons);
  if (!icons) return undefined;
  const shown = flagOption(rule, 'iconSet/reverseIconOrder') ? [...icons].reverse() : icons;
  const steps = stepsOf(rule, scope, icons.length);
  return ({ cell }) => {
    const value = cell?.value;
    if (typeof value !== 'number') return undefined;
    const reached = steps.findLastIndex(({ low, operator }) => stands(value, operator, { low }));
    return shown[reached + 1];
  };
}

/** The steps above the lowest icon; one whose formula gives no number is never reached. */
function stepsOf(rule: ConditionalFormat, scope: RuleScope, count: number) {
  const criteria = optionOf(rule, 'iconSet/criteria', ruleShapes.icons) ?? [];
  return (usualSteps.get(count) ?? []).map((percent, index) => {
    const chosen = criteria[index + 1];
    const low = scaleValue(chosen ?? { type: 'Percent', formula: percent }, scope, Number.POSITIVE_INFINITY);
    return { low: low ?? Number.POSITIVE_INFINITY, operator: chosen?.operator ?? 'GreaterThanOrEqual' };
  });
}
