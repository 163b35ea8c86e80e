import { measures, type MeasureId } from '#domain/activity/measure';
import type { Indicator, Term } from '#domain/kpi/indicator';
import type { Language } from '#domain/text';
import { dictionaryTexts } from '../../locales/finance.ts';
import { measureInFormula, quantityNames } from '../../locales/indicators.ts';

/** The lines of an indicator in the words of a language; the denominator is empty where it is a sum. */
export type FormulaInWords = {
  readonly formula: string;
  readonly numerator: string;
  readonly denominator: string;
};

/** `(Conversation + Mise en garde + Post-traitement) ÷ Contacts traités`, made from what is really computed. */
export function formulaInWords(indicator: Indicator, language: Language): FormulaInWords {
  const { above, below, factor, lines } = indicator;
  const numerator = lineOf(above, language);
  if (below === undefined) return { formula: dictionaryTexts.sum[language], numerator, denominator: '' };
  const all = lines === 'of-all' ? `, ${dictionaryTexts.ofAllChannels[language]}` : '';
  const denominator = lineOf(below, language) + all;
  const times = factor === undefined ? '' : ` × ${String(factor)}`;
  return {
    formula: `${bracketed(above, numerator)} ÷ ${bracketed(below, denominator)}${times}`,
    numerator,
    denominator,
  };
}

const bracketed = (terms: readonly Term[], words: string): string =>
  terms.length > 1 ? `(${words})` : words;

const lineOf = (terms: readonly Term[], language: Language): string =>
  terms
    .map(({ of, times }, place) => (place === 0 ? '' : times === 1 ? ' + ' : ' − ') + nameOf(of, language))
    .join('');

function nameOf(of: Term['of'], language: Language): string {
  if (isMeasure(of)) return measureInFormula(of)[language];
  return Object.hasOwn(quantityNames, of) && isQuantity(of) ? quantityNames[of][language] : of;
}

const isMeasure = (id: string): id is MeasureId => Object.hasOwn(measures, id);
const isQuantity = (id: string): id is keyof typeof quantityNames => id in quantityNames;
