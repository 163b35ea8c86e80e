import { cellAddress } from '../../evaluator/area.ts';
import { parseAddress } from '../../model/address.ts';
import { copiedFormula } from '../../model/moved-formula.ts';
import type { SavedSheet } from '../../model/saved-schema.ts';
import { all, flagOf, type XmlNode } from '../xml/read-xml.ts';
import { lookOptions } from './look-options.ts';
import { modelFormula } from './model-formula.ts';
import type { ReadContext } from './read-context.ts';
import { type ReadRule, readRule } from './read-rule.ts';

type Rules = SavedSheet['conditionalFormats'];

/** The conditional formats of a sheet, those that count most first; one a rectangle. */
export function readConditionalFormats(root: XmlNode, context: ReadContext): Rules {
  const found = all(root, 'conditionalFormatting').flatMap((node) => rulesOf(node, context));
  return found.toSorted((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function rulesOf(node: XmlNode, context: ReadContext): { priority: number; rule: Rules[number] }[] {
  const boxes = (node.attributes['sqref'] ?? '')
    .split(/\s+/)
    .flatMap((address) => parseAddress(address) ?? []);
  const [first] = boxes;
  return all(node, 'cfRule').flatMap((cfRule) => {
    const { functions, colors, styles } = context;
    const cell = first ? cellAddress(first.row, first.column) : 'A1';
    const formula = (text: string) => modelFormula(text, { functions });
    const read = readRule(cfRule, { cell, formula, colors });
    if (!read) context.left.add('conditionalFormats');
    const look = styles.differences[Number(cfRule.attributes['dxfId'] ?? NaN)];
    const stop = flagOf(cfRule.attributes['stopIfTrue']) ? { stopIfTrue: true } : {};
    return boxes.flatMap((box) => {
      if (!read || !first) return [];
      const moved = movedOptions(read, box.row - first.row, box.column - first.column);
      const options = { ...moved, ...(read.part && look ? lookOptions(read.part, look) : {}), ...stop };
      const rule = { id: context.ids.take(undefined, 'CF'), type: read.type, box, options };
      return [{ priority: Number(cfRule.attributes['priority'] ?? 0), rule }];
    });
  });
}

/** A file writes the formula for its first rectangle: another one has its own. */
function movedOptions({ options }: ReadRule, rows: number, columns: number): ReadRule['options'] {
  const formula = options['custom/rule/formula'];
  if (typeof formula !== 'string') return options;
  return { ...options, 'custom/rule/formula': copiedFormula(formula, rows, columns) };
}
