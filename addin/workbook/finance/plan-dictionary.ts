import { dictionary, type IndicatorId } from '#domain/kpi/dictionary';
import type { Indicator } from '#domain/kpi/indicator';
import { languages, type Language } from '#domain/text';
import { dictionaryTexts as texts, otherIndicators } from '../../locales/finance.ts';
import { betterNames, indicatorNames, ownerNames, sourceNames, unitNames } from '../../locales/indicators.ts';
import { firstBlockRow, layBlocks, note, table } from '../committee/page-builder.ts';
import type { PageRow, PlannedPage } from '../committee/planned-page.ts';
import { formulaInWords } from './formula-in-words.ts';

const columns = [
  'id',
  'indicator',
  'formula',
  'numerator',
  'denominator',
  'unit',
  'better',
  'source',
  'owner',
] as const;
const widths = [130, 230, 330, 210, 210, 120, 120, 160, 140];

/** The dictionary of indicators as a sheet, in a language. */
export function planDictionary(language: Language): PlannedPage {
  const rows = [...dictionary].map(([id, indicator]) => rowOf(id, indicator, language));
  const others = otherIndicators.map(({ id, name, formula }): PageRow => ({
    cells: [id, name[language], formula[language]],
  }));
  const headings = columns.map((column) => texts[column][language]);
  return {
    name: texts.name[language],
    titles: languages.map((one) => texts.title[one]),
    title: texts.title[language],
    question: texts.question[language],
    inputs: [],
    ...layBlocks(
      [
        ...texts.notes.map((text) => note(text[language])),
        table(
          headings,
          [...rows, ...others],
          columns.map((_, column) => column),
        ),
      ],
      firstBlockRow(0),
    ),
    widths,
    helpers: [],
  };
}

function rowOf(id: IndicatorId, indicator: Indicator, language: Language): PageRow {
  const { formula, numerator, denominator } = formulaInWords(indicator, language);
  const { unit, direction, source } = indicator;
  const said = [unitNames[unit], betterNames[direction], sourceNames[source], ownerNames[source]];
  return {
    cells: [
      id,
      indicatorNames[id][language],
      formula,
      numerator,
      denominator,
      ...said.map((text) => text[language]),
    ],
  };
}
