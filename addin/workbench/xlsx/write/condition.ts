import type { ConditionalFormat } from '../../model/conditional-format.ts';
import { optionOf, ruleShapes, textOption } from '../../model/conditional/rule-options.ts';
import { keyOf } from '../alignments.ts';
import { comparisons, presets, textRules } from '../conditional-names.ts';
import type { CustomFunctions } from '../custom-functions.ts';
import type { Attributes } from '../xml/write-xml.ts';
import { fileFormula } from './file-formula.ts';

/** A condition as a file says it. */
export type WrittenCondition = {
  readonly type: string;
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
};

type Owner = {
  /** The first cell of the rule: formulas are written for it. */
  readonly cell: string;
  readonly functions: CustomFunctions;
};

type Maker = (rule: ConditionalFormat, owner: Owner) => WrittenCondition | undefined;

/** The condition of a rule; undefined for one a file cannot say. */
export const conditionOf: Maker = (rule, owner) => makers[rule.type]?.(rule, owner);

const makers: Readonly<Record<string, Maker>> = {
  Custom: (rule, { functions }) => {
    const formula = textOption(rule, 'custom/rule/formula');
    if (formula === undefined) return undefined;
    return { type: 'expression', attributes: {}, formulas: [fileFormula(formula, { functions })] };
  },
  CellValue: (rule, { functions }) => {
    const comparison = optionOf(rule, 'cellValue/rule', ruleShapes.cellValue);
    const operator = comparison && keyOf(comparisons, comparison.operator.replace(/(OrEqual)To$/, '$1'));
    if (!comparison || operator === undefined) return undefined;
    const formulas = [comparison.formula1, comparison.formula2].flatMap((limit) =>
      limit === undefined || limit === null || limit === ''
        ? []
        : [fileFormula(String(limit), { functions })],
    );
    const wanted = /between/i.test(operator) ? 2 : 1;
    if (formulas.length < wanted) return undefined;
    return { type: 'cellIs', attributes: { operator }, formulas: formulas.slice(0, wanted) };
  },
  ContainsText: (rule, { cell, functions }) => {
    const comparison = optionOf(rule, 'textComparison/rule', ruleShapes.textComparison);
    const kind = textRules[comparison?.operator ?? ''];
    if (!comparison || !kind) return undefined;
    const { text } = comparison;
    const isFormula = text.startsWith('=');
    const written = isFormula ? fileFormula(text, { functions }) : `"${text.replaceAll('"', '""')}"`;
    return {
      type: kind.type,
      attributes: { operator: kind.operator, text: isFormula ? undefined : text },
      formulas: [kind.formula(written, cell)],
    };
  },
  PresetCriteria: (rule, { cell }) => {
    const preset = presets[optionOf(rule, 'preset/rule', ruleShapes.preset)?.criterion ?? ''];
    return (
      preset && {
        type: preset.type,
        attributes: preset.attributes ?? {},
        formulas: preset.formula ? [preset.formula(cell)] : [],
      }
    );
  },
  TopBottom: (rule) => {
    const top = optionOf(rule, 'topBottom/rule', ruleShapes.topBottom);
    if (!top) return undefined;
    const attributes = {
      percent: top.type.endsWith('Percent') ? true : undefined,
      bottom: top.type.startsWith('Bottom') ? true : undefined,
      rank: top.rank,
    };
    return { type: 'top10', attributes, formulas: [] };
  },
};
