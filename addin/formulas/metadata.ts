import type { Language } from '#domain/text';
import { formulaTexts, parameterNames, parameterSummaries } from '../locales/formulas.ts';
import { formulaIds, registry, type FormulaId, type FormulaSpec, type ParameterSpec } from './registry.ts';

/** Where the help page of a language lies, under the add-in's origin. */
export const helpPagePath = { fr: '/help.html', en: '/help-en.html' } as const satisfies Record<
  Language,
  string
>;

/**
 * The metadata Excel reads (`functions.json`, `functions-fr.json`): only texts and argument names differ
 * between languages. Cards are data types, which have to be allowed for. `origin` is that of the add-in, for the links to help.
 */
export function formulaMetadata(language: Language, origin: string) {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: formulaIds.map((id) => entry(id, language, origin)),
  };
}

function entry(id: FormulaId, language: Language, origin: string) {
  const spec: FormulaSpec = registry[id];
  return {
    id,
    name: id,
    description: formulaTexts[id].summary[language],
    helpUrl: `${origin}${helpPagePath[language]}#${id}`,
    parameters: spec.parameters.map((parameter) => argument(parameter, language)),
    result: { type: 'any', dimensionality: spec.result },
    options: { stream: true },
  };
}

function argument({ id, optional, dimensionality }: ParameterSpec, language: Language) {
  return {
    name: parameterNames[id][language],
    description: parameterSummaries[id][language],
    type: 'any',
    dimensionality,
    ...(optional ? { optional } : {}),
  };
}
