import { format, formatColor } from 'numfmt';
import { formatCode } from './format-code.ts';
import { type FormatLanguage, formatOptions, marks } from './format-language.ts';

/** A value in its number format. */
export type FormattedValue = {
  /** As `TEXT` gives it, without what fills the cell. */
  readonly text: string;
  /** Of the format's own, over the colour of the cell's font. */
  readonly color: string | undefined;
  /** What `*` repeats to fill the cell, between the text before it and the text after. */
  readonly fill: { readonly before: string; readonly character: string; readonly after: string } | undefined;
  /** A date before 1900 or after 9999: Excel draws `#` over the whole cell. */
  readonly isImpossible: boolean;
};

const impossible = '######';

const options = {
  fr: { ...formatOptions('fr'), overflow: impossible, skipChar: marks.skip, fillChar: marks.fill },
  en: { ...formatOptions('en'), overflow: impossible, skipChar: marks.skip, fillChar: marks.fill },
} satisfies Record<FormatLanguage, object>;

/** Excel's eight names, which are not those of style sheets; `[Color10]` comes out as a colour already. */
const colors = new Map([
  ['black', '#000000'],
  ['blue', '#0000FF'],
  ['cyan', '#00FFFF'],
  ['green', '#00FF00'],
  ['magenta', '#FF00FF'],
  ['red', '#FF0000'],
  ['white', '#FFFFFF'],
  ['yellow', '#FFFF00'],
]);

const skipped = new RegExp(`${marks.skip}.`, 'gu');
const filled = new RegExp(`^(.*)${marks.fill}(.)(.*)$`, 'su');

/** What Excel shows of a number or a text in a number format of English codes, with the marks of the language. */
export function formatValue(
  value: number | string,
  numberFormat: string,
  language: FormatLanguage,
): FormattedValue {
  const code = formatCode(numberFormat);
  const marked = format(code, value, options[language]);
  const isImpossible = marked === impossible && typeof value === 'number';
  const spaced = marked.includes(marks.skip) ? marked.replace(skipped, ' ') : marked;
  const color = code.includes('[') ? cssColor(formatColor(code, value)) : undefined;
  const [, before = '', character = '', after = ''] = filled.exec(spaced) ?? [];
  if (character === '') return { text: spaced, color, fill: undefined, isImpossible };
  return { text: before + after, color, fill: { before, character, after }, isImpossible };
}

function cssColor(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  return colors.get(name.toLowerCase()) ?? name;
}
