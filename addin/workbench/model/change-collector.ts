import type { Box } from './address.ts';
import { bounding } from './box.ts';
import type { ModelChange } from './model-change.ts';
import type { SheetChange, Worksheet } from './worksheet.ts';

/** Beyond this many rectangles of one sheet, one around them all is cheaper to follow: what was edited is computed. */
const mostRanges = { edited: 20_000, computed: 500 } as const;

type CellsOf = { edited: Box[]; computed: Box[] };

/** Gathers what changed between two drawings, each thing once. */
export class ChangeCollector {
  #cells = new Map<Worksheet, CellsOf>();
  /** True while only lines changed. */
  #structure = new Map<Worksheet, boolean>();
  #formats = new Set<Worksheet>();
  #plain = new Set<'sheets' | 'selection' | 'parts'>();

  add(sheet: Worksheet, change: SheetChange): void {
    if (change.kind === 'cells') this.#addCells(sheet, change.box, change.computed);
    else if (change.kind === 'formats') this.#formats.add(sheet);
    else this.#structure.set(sheet, change.lines === true && this.#structure.get(sheet) !== false);
  }

  addPlain(kind: 'sheets' | 'selection' | 'parts'): void {
    this.#plain.add(kind);
  }

  /** Everything gathered, in an order a view can follow: sheets, structure, cells, formats, selection. */
  take(): ModelChange[] {
    const changes: ModelChange[] = [
      ...(this.#plain.has('sheets') ? [{ kind: 'sheets' } as const] : []),
      ...[...this.#structure].map(([sheet, lines]) => ({ kind: 'structure', sheet, lines }) as const),
      ...[...this.#cells].flatMap(([sheet, { edited, computed }]) => [
        ...cells(sheet, edited, false),
        ...cells(sheet, computed, true),
      ]),
      ...[...this.#formats].map((sheet) => ({ kind: 'formats', sheet }) as const),
      ...(this.#plain.has('parts') ? [{ kind: 'parts' } as const] : []),
      ...(this.#plain.has('selection') ? [{ kind: 'selection' } as const] : []),
    ];
    this.#cells = new Map();
    this.#structure = new Map();
    this.#formats = new Set();
    this.#plain = new Set();
    return changes;
  }

  #addCells(sheet: Worksheet, box: Box, computed: boolean): void {
    const of = this.#cells.get(sheet) ?? { edited: [], computed: [] };
    this.#cells.set(sheet, of);
    const kind = computed ? 'computed' : 'edited';
    const list = of[kind];
    list.push(box);
    if (list.length > mostRanges[kind]) list.splice(0, list.length, list.reduce(bounding));
  }
}

function cells(sheet: Worksheet, ranges: readonly Box[], computed: boolean): ModelChange[] {
  return ranges.length === 0 ? [] : [{ kind: 'cells', sheet, ranges: [...ranges], computed }];
}
