import { formattedValue } from '../model/display-text.ts';
import type { ReadSeries } from './read-series.ts';
import { fontLook, type TextLook } from './text-look.ts';

type Language = 'fr' | 'en';

export type LabelLook = {
  /** One a point; empty where nothing is written. */
  readonly texts: readonly string[];
  readonly font: TextLook;
  readonly position: string;
};

const flags = ['showValue', 'showPercentage', 'showCategoryName', 'showSeriesName'] as const;

/** The labels of the points of a series; undefined when it shows none. */
export function labelsOf(series: ReadSeries, language: Language, usual: string): LabelLook | undefined {
  const part = series.settings.under('dataLabels');
  const asked = flags.filter((flag) => part.flag(flag) === true);
  const shown = series.settings.flag('hasDataLabels') ?? asked.length > 0;
  if (!shown) return undefined;
  const showsValue = part.flag('showValue') ?? asked.length === 0;
  const format = part.text('numberFormat') ?? series.numberFormat;
  const total = series.values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  const pieces = (value: number, index: number) => [
    part.flag('showSeriesName') ? series.name : '',
    part.flag('showCategoryName') ? (series.labels.at(-1)?.[index] ?? String(index + 1)) : '',
    showsValue ? formattedValue(value, format, language) : '',
    part.flag('showPercentage') && total > 0
      ? formattedValue(
          Math.abs(value) / total,
          showsValue ? '0%' : (part.text('numberFormat') ?? '0%'),
          language,
        )
      : '',
  ];
  const separator = part.text('separator') ?? (language === 'fr' ? '; ' : ', ');
  return {
    texts: series.values.map((value, index) =>
      value === undefined
        ? ''
        : pieces(value, index)
            .filter((piece) => piece !== '')
            .join(separator),
    ),
    font: { ...fontLook(part, '', 9), color: part.text('format/font/color') ?? '#404040' },
    position: part.text('position') ?? usual,
  };
}
