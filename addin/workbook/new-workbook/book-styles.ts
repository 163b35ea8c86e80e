import type { Text } from '#domain/text';
import { newWorkbookTexts } from '../../locales/new-workbook.ts';
import { element, xmlFile } from './xml-element.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ACCENT = 'FF0E6B4F';

type Style = { readonly name?: Text; readonly font: string };

const font = (size: number, ...rest: readonly string[]) =>
  element('font', {}, ...rest, element('sz', { val: size }), element('color', { rgb: 'FF242424' }), typeface);
const typeface = element('name', { val: 'Calibri' }) + element('family', { val: 2 });
const accented = (size: number) =>
  element(
    'font',
    {},
    element('b'),
    element('sz', { val: size }),
    element('color', { rgb: ACCENT }),
    typeface,
  );

/** The looks of the first sheet, in the order of their places: Excel offers the named ones for other cells. */
const styles = {
  plain: { font: font(11) },
  title: { name: newWorkbookTexts.styles.title, font: accented(18) },
  heading: { name: newWorkbookTexts.styles.heading, font: accented(13) },
  note: { name: newWorkbookTexts.styles.note, font: font(11) },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

const all: readonly (readonly [StyleName, Style])[] = [
  ['plain', styles.plain],
  ['title', styles.title],
  ['heading', styles.heading],
  ['note', styles.note],
];

/** The place of a look in `xl/styles.xml`: what a cell says in `s`. */
export const stylePlace = (name: StyleName): number => all.findIndex(([each]) => each === name);

/** `xl/styles.xml`, with the names of the styles in a language. */
export function stylesXml(language: keyof Text): string {
  const formats = (inCells: boolean) =>
    all.map((_, index) =>
      element(
        'xf',
        {
          numFmtId: 0,
          fontId: index,
          fillId: 0,
          borderId: 0,
          ...(inCells ? { xfId: index } : {}),
          applyFont: 1,
          applyAlignment: 1,
        },
        element('alignment', { vertical: 'top' }),
      ),
    );
  return xmlFile(
    element(
      'styleSheet',
      { xmlns: MAIN },
      counted(
        'fonts',
        all.map(([, style]) => style.font),
      ),
      counted('fills', [
        element('fill', {}, element('patternFill', { patternType: 'none' })),
        element('fill', {}, element('patternFill', { patternType: 'gray125' })),
      ]),
      counted('borders', [
        element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))),
      ]),
      counted('cellStyleXfs', formats(false)),
      counted('cellXfs', formats(true)),
      counted('cellStyles', names(language)),
      counted('dxfs', [element('dxf', {}, element('numFmt', { numFmtId: 164, formatCode: '0.0' }))]),
    ),
  );
}

const names = (language: keyof Text): readonly string[] =>
  all.map(([, { name }], index) =>
    element('cellStyle', {
      name: name === undefined ? 'Normal' : name[language],
      xfId: index,
      ...(name === undefined ? { builtinId: 0 } : {}),
    }),
  );

const counted = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, ...items);
