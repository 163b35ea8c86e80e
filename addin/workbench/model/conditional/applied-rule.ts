import type { CellFormat } from '../cell.ts';
import type { ConditionalFormat } from '../conditional-format.ts';
import { colorScale } from './color-scale.ts';
import { type Bar, dataBar } from './data-bar.ts';
import { iconSet } from './icon-set.ts';
import type { IconShape } from './icon-sets.ts';
import { ruleCondition } from './rule-condition.ts';
import { ruleLook } from './rule-look.ts';
import { flagOption } from './rule-options.ts';
import type { RuledCell, RuleScope } from './rule-scope.ts';

/** What the rules of a sheet add to the look of a cell. */
export type ConditionalLook = {
  readonly format: Partial<CellFormat>;
  readonly numberFormat: string | undefined;
  readonly bar: Bar | undefined;
  readonly icon: IconShape | undefined;
  /** The value gives way to its bar or its icon. */
  readonly hidesValue: boolean;
};

/** A rule ready to be asked about its cells. */
export type AppliedRule = {
  /** What the rule adds to the cell; undefined where it does not apply. */
  readonly lookAt: (at: RuledCell) => ConditionalLook | undefined;
  /** Rules after it do not count where it applies. */
  readonly stops: boolean;
};

const nothing: ConditionalLook = {
  format: {},
  numberFormat: undefined,
  bar: undefined,
  icon: undefined,
  hidesValue: false,
};

/** The rule over its cells as the workbook stands now. */
export function appliedRule(rule: ConditionalFormat, scope: RuleScope): AppliedRule {
  const drawn = drawings.get(rule.type);
  if (drawn) return { lookAt: drawn(rule, scope), stops: false };
  const applies = ruleCondition(rule, scope);
  const look: ConditionalLook = { ...nothing, ...ruleLook(rule) };
  return {
    lookAt: (at) => (applies(at) ? look : undefined),
    stops: flagOption(rule, 'stopIfTrue') ?? false,
  };
}

type Drawing = (rule: ConditionalFormat, scope: RuleScope) => AppliedRule['lookAt'];

const drawings = new Map<string, Drawing>([
  [
    'ColorScale',
    (rule, scope) => {
      const fill = colorScale(rule, scope);
      return look(fill, (fillColor) => ({ ...nothing, format: { fillColor } }));
    },
  ],
  [
    'DataBar',
    (rule, scope) => {
      const hidesValue = flagOption(rule, 'dataBar/showDataBarOnly') ?? false;
      return look(dataBar(rule, scope), (bar) => ({ ...nothing, bar, hidesValue }));
    },
  ],
  [
    'IconSet',
    (rule, scope) => {
      const hidesValue = flagOption(rule, 'iconSet/showIconOnly') ?? false;
      return look(iconSet(rule, scope), (icon) => ({ ...nothing, icon, hidesValue }));
    },
  ],
]);

function look<T>(
  part: ((at: RuledCell) => T | undefined) | undefined,
  whole: (drawn: T) => ConditionalLook,
): AppliedRule['lookAt'] {
  return (at) => {
    const drawn = part?.(at);
    return drawn === undefined ? undefined : whole(drawn);
  };
}
