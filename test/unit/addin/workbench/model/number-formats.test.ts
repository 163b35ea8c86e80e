import { computingWorkbook } from '../../../../support/workbench/computing-workbook.ts';
import { formattedValue } from '../../../../../addin/workbench/model/display-text.ts';
import { formatValue } from '../../../../../addin/workbench/model/format-value.ts';

/** French groups figures with a narrow space that does not break; written as `~` below. */
const narrow = (text: string) => text.replaceAll('~', '\u202f');

/**
 * Rows of Microsoft's “Number format codes” and “Review guidelines for customizing a number format” (support.microsoft.com),
 * and of ECMA-376 part 1, 18.8.31, whose examples are in English.
 */
const table: [format: string, value: number | string, en: string, fr: string][] = [
  // Decimals, figures that count, thousands
  ['####.#', 1234.59, '1234.6', '1234,6'],
  ['#.000', 8.9, '8.900', '8,900'],
  ['0.#', 0.631, '0.6', '0,6'],
  ['#.0#', 12, '12.0', '12,0'],
  ['#.0#', 1234.568, '1234.57', '1234,57'],
  ['???.???', 44.398, ' 44.398', ' 44,398'],
  ['???.???', 102.65, '102.65 ', '102,65 '],
  ['# ???/???', 5.25, '5   1/4  ', '5   1/4  '],
  ['# ???/???', 5.3, '5   3/10 ', '5   3/10 '],
  ['#,###', 12000, '12,000', '12~000'],
  ['#,', 12000, '12', '12'],
  ['0.0,,', 12200000, '12.2', '12,2'],
  ['00000', 123, '00123', '00123'],
  ['"000"#', 123, '000123', '000123'],
  // Powers of ten, percentages, fractions of a day
  ['0.00E+00', 12200000, '1.22E+07', '1,22E+07'],
  ['#0.0E+0', 12200000, '12.2E+6', '12,2E+6'],
  ['0%', 0.28, '28%', '28%'],
  ['0.00%', 0.0825, '8.25%', '8,25%'],
  ['[h]:mm', 1.0423611111, '25:01', '25:01'],
  ['[mm]:ss', 0.0438078704, '63:05', '63:05'],
  ['[ss]', 0.0007291667, '63', '63'],
  ['h:mm AM/PM', 0.75, '6:00 PM', '6:00 PM'],
  ['h:mm:ss.00', 0.5000405, '12:00:03.50', '12:00:03,50'],
  ['mm:ss', 0.5, '00:00', '00:00'],
  // Days and months in words
  ['d-mmm-yy', 45000, '15-Mar-23', '15-mars-23'],
  ['mmm', 45292, 'Jan', 'janv.'],
  ['dddd d mmmm yyyy', 45000, 'Wednesday 15 March 2023', 'mercredi 15 mars 2023'],
  ['ddd', 45000, 'Wed', 'mer.'],
  ['mmmmm', 45000, 'M', 'm'],
  ['[$-40C]mmmm', 45000, 'mars', 'mars'],
  ['[$-409]mmmm', 45000, 'March', 'March'],
  ['dd/mm/yyyy', 60, '29/02/1900', '29/02/1900'],
  // Sections, conditions, literals
  ['0.00;(0.00)', -5.5, '(5.50)', '(5,50)'],
  ['0;-0;"nul"', 0, 'nul', 'nul'],
  ['0;0;0;"Texte : "@', 'abc', 'Texte : abc', 'Texte : abc'],
  ['"Bonjour "@', 'Anne', 'Bonjour Anne', 'Bonjour Anne'],
  [';;;', 12, '', ''],
  [';;;', 'abc', '', ''],
  ['[<=100]"peu";[>100]"beaucoup"', 100, 'peu', 'peu'],
  ['[<=100]"peu";[>100]"beaucoup"', 101, 'beaucoup', 'beaucoup'],
  [String.raw`0\h00`, 1234, '12h34', '12h34'],
  // Currencies change the symbol and nothing else
  ['#,##0.00 [$€-40C]', 1234.5, '1,234.50 €', '1~234,50 €'],
  ['[$$-409]#,##0.00', 1234.5, '$1,234.50', '$1~234,50'],
  ['_-* #,##0.00 €_-', 1234.5, ' 1,234.50 € ', ' 1~234,50 € '],
  // Without a format
  ['General', 1 / 3, '0.333333333', '0,333333333'],
  ['General', 123456789012, '1.23457E+11', '1,23457E+11'],
  ['General', 0.1 + 0.2, '0.3', '0,3'],
  ['General', -1234.5, '-1234.5', '-1234,5'],
  ['General" pts"', 12.5, '12.5 pts', '12,5 pts'],
  ['@', 12.5, '12.5', '12,5'],
];

test.each(table)('%s shows %p as %s in English and %s in French', (format, value, en, fr) => {
  expect(formattedValue(value, format, 'en')).toBe(en);
  expect(formattedValue(value, format, 'fr')).toBe(narrow(fr));
});

test('a code nobody could type in Excel shows the number without a format', () => {
  expect(formattedValue(12.5, '0.0.[', 'fr')).toBe('12,5');
});

test('colours of a format are Excel’s, by name and by number', () => {
  const colour = (format: string, value: number | string) => formatValue(value, format, 'fr').color;

  expect([colour('0;[Red]-0', -1), colour('0;[Red]-0', 1), colour('[Green]0', 1)]).toEqual([
    '#FF0000',
    undefined,
    '#00FF00',
  ]);
  expect(colour('[Blue][>10]0;0', 11)).toBe('#0000FF');
  expect(colour('0;0;0;[Magenta]@', 'texte')).toBe('#FF00FF');
});

test('a date before 1900 has no text, and what a star repeats stands apart', () => {
  expect(formatValue(-1, 'dd/mm/yyyy', 'fr').isImpossible).toBe(true);
  expect(formatValue(12, '"x"*-0', 'fr').fill).toEqual({ before: 'x', character: '-', after: '12' });
});

test.each<['fr' | 'en', string, string]>([
  ['en', '=TEXT(1234.5,"#,##0.00")&" / "&TEXT(1.25,"# ?/?")', '1,234.50 / 1 1/4'],
  [
    'fr',
    '=TEXTE(1234,5;"# ##0,00")&" / "&TEXTE(45000;"jjjj j mmmm aaaa")',
    '1~234,50 / mercredi 15 mars 2023',
  ],
  ['fr', '=TEXTE(-3;"[Rouge]0,0;[Bleu]-0,0")', '-3,0'],
  ['fr', '=TEXTE(12;"Standard")', '12'],
])('in %s, %s is %s, as the cell would show it', (language, formula, expected) => {
  const { sheet } = computingWorkbook([[formula]], language);

  expect(sheet.cell(0, 0)?.value).toBe(narrow(expected));
});
