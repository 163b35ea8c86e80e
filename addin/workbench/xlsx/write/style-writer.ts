import { type CellFormat, plainStyle } from '../../model/cell.ts';
import { namespaces } from '../namespaces.ts';
import { builtInFormats, firstOwnFormat } from '../number-formats.ts';
import { countedList, element, xmlFile } from '../xml/write-xml.ts';
import {
  alignmentElement,
  borderElement,
  differentialElement,
  fillElement,
  fontElement,
} from './style-elements.ts';

/** Each different text once, known by its place. */
class Places {
  readonly items: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(item: string): number {
    const place = this.#places.get(item) ?? this.items.push(item) - 1;
    this.#places.set(item, place);
    return place;
  }
}

const builtIn = new Map([...builtInFormats].map(([id, code]) => [code, id]));

/** The styles of a file, gathered while its sheets are written. */
export class StyleWriter {
  readonly #formats = new Places();
  readonly #fonts = new Places();
  readonly #fills = new Places();
  readonly #borders = new Places();
  readonly #cells = new Places();
  readonly #differences = new Places();

  constructor() {
    // The first of each is Excel's own; the second fill is reserved, whatever it holds.
    this.#fills.placeOf(fillElement({}));
    this.#fills.placeOf(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.placeOf(plainStyle);
  }

  /** The place of a cell's style, for its `s` attribute. */
  placeOf({ numberFormat, format }: { numberFormat: string; format: CellFormat }): number {
    const numFmtId = this.#formatId(numberFormat);
    const fontId = this.#fonts.placeOf(fontElement(format));
    const fillId = this.#fills.placeOf(fillElement(format));
    const borderId = this.#borders.placeOf(borderElement(format));
    const alignment = alignmentElement(format);
    const locked = format.locked === false ? element('protection', { locked: false }) : undefined;
    return this.#cells.placeOf(
      element(
        'xf',
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          applyNumberFormat: numFmtId === 0 ? undefined : true,
          applyFont: fontId === 0 ? undefined : true,
          applyFill: fillId === 0 ? undefined : true,
          applyBorder: borderId === 0 ? undefined : true,
          applyAlignment: alignment ? true : undefined,
          applyProtection: locked ? true : undefined,
        },
        alignment,
        locked,
      ),
    );
  }

  /** The place of a conditional look, for `dxfId`. */
  differenceOf(format: CellFormat, numberFormat: string | undefined): number {
    return this.#differences.placeOf(differentialElement(format, numberFormat));
  }

  /** `xl/styles.xml`. */
  xml(): string {
    const formats = this.#formats.items.map((formatCode, index) =>
      element('numFmt', { numFmtId: firstOwnFormat + index, formatCode }),
    );
    const normal = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return xmlFile(
      element(
        'styleSheet',
        { xmlns: namespaces.main },
        countedList('numFmts', formats),
        countedList('fonts', this.#fonts.items),
        countedList('fills', this.#fills.items),
        countedList('borders', this.#borders.items),
        countedList('cellStyleXfs', [normal]),
        countedList('cellXfs', this.#cells.items),
        countedList('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
        countedList('dxfs', this.#differences.items) ?? element('dxfs', { count: 0 }),
        element('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
      ),
    );
  }

  #formatId(code: string): number {
    return builtIn.get(code) ?? firstOwnFormat + this.#formats.placeOf(code);
  }
}
