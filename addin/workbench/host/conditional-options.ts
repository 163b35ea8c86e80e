import { canonicalFormula, localFormula } from '../evaluator/formula-dialect.ts';
import { barDefaults } from '../model/conditional/data-bar.ts';
import { usualIcons } from '../model/conditional/icon-set.ts';
import type { Workbook } from '../model/workbook.ts';
import type { RuleOf } from './conditional-look-object.ts';
import type { OptionStore } from './option-tree.ts';
import { text } from './read-argument.ts';

/** What Excel answers before anything is set. */
const defaults = new Map<string, unknown>([
  ['custom/rule/formula', ''],
  ['dataBar/axisColor', barDefaults.axisColor],
  ['dataBar/axisFormat', 'Automatic'],
  ['dataBar/barDirection', 'Context'],
  ['dataBar/showDataBarOnly', false],
  ['dataBar/lowerBoundRule', { type: 'Automatic' }],
  ['dataBar/upperBoundRule', { type: 'Automatic' }],
  ['dataBar/positiveFormat/fillColor', barDefaults.fillColor],
  ['dataBar/positiveFormat/borderColor', ''],
  ['dataBar/positiveFormat/gradientFill', true],
  ['dataBar/negativeFormat/fillColor', barDefaults.negativeColor],
  ['dataBar/negativeFormat/borderColor', ''],
  ['dataBar/negativeFormat/matchPositiveFillColor', false],
  ['dataBar/negativeFormat/matchPositiveBorderColor', true],
  ['iconSet/style', usualIcons],
  ['iconSet/showIconOnly', false],
  ['iconSet/reverseIconOrder', false],
]);

const formulaPath = 'custom/rule/formula';

/** Where the members of a rule are kept; a formula in the person's language is kept in English. */
export function ruleOptions(workbook: Workbook): (subject: RuleOf) => OptionStore {
  return ({ sheet, rule }) => {
    const kept = (path: string) => rule.options[path] ?? defaults.get(path);
    const keep = (path: string, value: unknown) => {
      workbook.journal.set(rule, 'options', { ...rule.options, [path]: value });
      sheet.changed({ kind: 'formats' });
    };
    return {
      get: (path) => {
        if (path === 'custom/rule/formulaLocal')
          return localFormula(String(kept(formulaPath)), workbook.language);
        return path === 'colorScale/threeColorScale' ? hasThreeColors(rule.options) : kept(path);
      },
      set: (path, value) => {
        if (path !== 'custom/rule/formulaLocal') keep(path, value);
        else keep(formulaPath, canonicalFormula(text(value), workbook.language));
      },
    };
  };
}

function hasThreeColors(options: Readonly<Record<string, unknown>>): boolean {
  const criteria = options['colorScale/criteria'];
  return (
    typeof criteria === 'object' && criteria !== null && 'midpoint' in criteria && criteria.midpoint !== null
  );
}
