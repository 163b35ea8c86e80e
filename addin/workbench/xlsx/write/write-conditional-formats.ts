import { cellAddress } from '../../evaluator/area.ts';
import { boxAddress } from '../../model/address.ts';
import type { ConditionalFormat } from '../../model/conditional-format.ts';
import { flagOption } from '../../model/conditional/rule-options.ts';
import { ruleLook } from '../../model/conditional/rule-look.ts';
import { element, escapedText } from '../xml/write-xml.ts';
import { conditionOf, type WrittenCondition } from './condition.ts';
import type { FileSheet } from './file-book.ts';
import { scaleOf } from './scales.ts';
import type { WriteContext } from './sheet-context.ts';

/** The sheet's conditional formats, the first the one that counts most. */
export function conditionalFormats(
  { conditionalFormats: rules }: FileSheet,
  context: WriteContext,
): string[] {
  return rules.flatMap((rule, index) => {
    const written = writtenRule(rule, index + 1, context);
    if (written === undefined) context.left.add('conditionalFormats');
    return written === undefined
      ? []
      : [element('conditionalFormatting', { sqref: boxAddress(rule.box) }, written)];
  });
}

function writtenRule(rule: ConditionalFormat, priority: number, context: WriteContext): string | undefined {
  const { box } = rule;
  const scale = scaleOf(rule, context);
  if (scale) return element('cfRule', { type: scale.type, priority }, scale.content);
  const condition = conditionOf(rule, {
    cell: cellAddress(box.row, box.column),
    functions: context.functions,
  });
  return condition && conditionElement(condition, rule, priority, context);
}

function conditionElement(
  { type, attributes, formulas }: WrittenCondition,
  rule: ConditionalFormat,
  priority: number,
  { styles }: WriteContext,
): string {
  const { format, numberFormat } = ruleLook(rule);
  const hasLook = Object.keys(format).length > 0 || numberFormat !== undefined;
  return element(
    'cfRule',
    {
      type,
      dxfId: hasLook ? styles.differenceOf(format, numberFormat) : undefined,
      priority,
      stopIfTrue: flagOption(rule, 'stopIfTrue') ? true : undefined,
      ...attributes,
    },
    ...formulas.map((formula) => element('formula', {}, escapedText(formula))),
  );
}
