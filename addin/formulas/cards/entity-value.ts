import type { Language } from '#domain/text';
import type { Card, CardLine } from './card.ts';

/** A number with how it is written: see `Excel.FormattedNumberCellValue`. */
export type FormattedNumber = {
  readonly type: 'FormattedNumber';
  readonly basicValue: number;
  readonly numberFormat: string;
};
type Property = { readonly type: 'String'; readonly basicValue: string } | FormattedNumber;

/** A card as Excel takes it: see `Excel.EntityCellValue`. */
export type EntityValue = {
  readonly type: 'Entity';
  readonly text: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly layouts: { readonly card: { readonly title: string } };
};

/** Excel 2208 and later for Windows, 16.64 for Mac, the web; not those bought once. */
export const takesCards = (): boolean =>
  Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4');

export const entityValue = ({ text, title, lines }: Card, language: Language): EntityValue => ({
  type: 'Entity',
  text: text[language],
  properties: Object.fromEntries(lines.map((line) => [line.name[language], propertyOf(line, language)])),
  layouts: { card: { title: title[language] } },
});

const propertyOf = ({ value }: CardLine, language: Language): Property =>
  'number' in value
    ? { type: 'FormattedNumber', basicValue: value.number, numberFormat: value.format }
    : { type: 'String', basicValue: value[language] };
