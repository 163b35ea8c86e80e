import type { Cell, CellFormat, CellStyle } from '../model/cell.ts';
import { displayText } from '../model/display-text.ts';
import type { Language } from './editable-text.ts';

/** How one cell is drawn. */
export type CellLook = {
  text: string;
  title: string | undefined;
  classes: string;
  style: Record<string, string>;
};

const frenchErrors = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#CALC!', '#CALCUL!'],
  ['#BUSY!', '#OCCUPÉ!'],
]);

/** An error as Excel of that language writes it. */
export const errorText = (error: string, language: Language) =>
  language === 'fr' ? (frenchErrors.get(error) ?? error) : error;

const alignments = new Map([
  ['Left', 'left'],
  ['Center', 'center'],
  ['CenterAcrossSelection', 'center'],
  ['Right', 'right'],
  ['Justify', 'justify'],
]);

/** The look of a place that has this style and, when written, this cell. */
export function cellLook(cell: Cell | undefined, place: CellStyle, language: Language): CellLook {
  const { format } = place;
  const text = cell?.error ? errorText(String(cell.value), language) : displayText(cell, language);
  const classes = [format.wrapText ? 'wb-wrap' : '', cell?.error ? 'wb-error' : '', pendingClass(cell)];
  return {
    text,
    title: cell?.error ? cell.message : undefined,
    classes: classes.filter((name) => name !== '').join(' '),
    style: { 'text-align': alignment(format, cell), ...formatStyle(format), ...borderStyle(format) },
  };
}

const pendingClass = (cell: Cell | undefined) => (cell?.error && cell.value === '#BUSY!' ? 'wb-busy' : '');

function alignment({ horizontalAlignment }: CellFormat, cell: Cell | undefined): string {
  const chosen = alignments.get(horizontalAlignment ?? '');
  if (chosen !== undefined) return chosen;
  if (cell?.error || typeof cell?.value === 'boolean') return 'center';
  return typeof cell?.value === 'number' ? 'right' : 'left';
}

function formatStyle(format: CellFormat): Record<string, string> {
  const lines = [
    format.underline && format.underline !== 'None' ? 'underline' : '',
    format.strikethrough ? 'line-through' : '',
  ];
  const decoration = lines.filter((line) => line !== '').join(' ');
  const wanted: [string, string | undefined][] = [
    ['background-color', format.fillColor],
    ['color', format.fontColor],
    ['font-family', format.fontName && `'${format.fontName}', Carlito, sans-serif`],
    ['font-size', format.fontSize === undefined ? undefined : `${format.fontSize}pt`],
    ['font-weight', format.bold ? '700' : undefined],
    ['font-style', format.italic ? 'italic' : undefined],
    ['text-decoration', decoration || undefined],
    ['padding-left', format.indentLevel ? `${format.indentLevel * 9 + 4}px` : undefined],
  ];
  return Object.fromEntries(wanted.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

const edges = [
  ['EdgeTop', 'border-top'],
  ['EdgeBottom', 'border-bottom'],
  ['EdgeLeft', 'border-left'],
  ['EdgeRight', 'border-right'],
] as const;

function borderStyle({ borders }: CellFormat): Record<string, string> {
  if (!borders) return {};
  return Object.fromEntries(
    edges.flatMap(([edge, property]) => {
      const border = borders[edge];
      if (!border || border.style === 'None') return [];
      const width = border.weight === 'Medium' || border.weight === 'Thick' ? '2px' : '1px';
      return [[property, `${width} ${border.style === 'Dash' ? 'dashed' : 'solid'} ${border.color}`]];
    }),
  );
}
