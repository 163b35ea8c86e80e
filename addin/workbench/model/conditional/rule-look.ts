import type { Border, CellFormat } from '../cell.ts';
import type { ConditionalFormat } from '../conditional-format.ts';
import { flagOption, textOption } from './rule-options.ts';

/** What a rule changes in the look of a cell; only the members it sets. */
export type RuleLook = { readonly format: Partial<CellFormat>; readonly numberFormat?: string | undefined };

/** Under which member of Office.js a type of rule keeps its condition and its format. */
const parts = new Map([
  ['Custom', 'custom'],
  ['CellValue', 'cellValue'],
  ['ContainsText', 'textComparison'],
  ['PresetCriteria', 'preset'],
  ['TopBottom', 'topBottom'],
]);

const edges = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

/** What the rule gives to the cells it applies to. */
export function ruleLook(rule: ConditionalFormat): RuleLook {
  const part = parts.get(rule.type);
  if (part === undefined) return { format: {} };
  const at = (path: string) => `${part}/format/${path}`;
  const borders = bordersOf(rule, at);
  const members: Partial<CellFormat> = {
    fillColor: textOption(rule, at('fill/color')),
    fontColor: textOption(rule, at('font/color')),
    bold: flagOption(rule, at('font/bold')),
    italic: flagOption(rule, at('font/italic')),
    underline: textOption(rule, at('font/underline')),
    strikethrough: flagOption(rule, at('font/strikethrough')),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
  const set = Object.entries(members).filter(([, value]) => value !== undefined);
  return { format: Object.fromEntries(set), numberFormat: textOption(rule, at('numberFormat')) };
}

function bordersOf(rule: ConditionalFormat, at: (path: string) => string): Record<string, Border> {
  const set = Object.entries(edges).flatMap(([edge, side]): [string, Border][] => {
    const style = textOption(rule, at(`borders/${side}/style`));
    const color = textOption(rule, at(`borders/${side}/color`));
    if ((style ?? color) === undefined) return [];
    return [[edge, { style: style ?? 'Continuous', color: color ?? '#000000', weight: 'Thin' }]];
  });
  return Object.fromEntries(set);
}
