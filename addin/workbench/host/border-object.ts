import type { Border } from '../model/cell.ts';
import type { Range } from '../model/range.ts';
import { restyle } from '../model/restyle.ts';
import type { Workbook } from '../model/workbook.ts';
import { defineObject, type HostObject } from './host-object.ts';
import { text } from './read-argument.ts';
import { uniform } from './uniform.ts';

type EdgeOf = { readonly range: Range; readonly edge: string };

const none: Border = { style: 'None', color: '#000000', weight: 'Thin' };

const edgeNames = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

/** The cells an edge of the range belongs to, and which of their own edges it is. */
function cellsOf({ range, edge }: EdgeOf): { cells: Range; own: string } | undefined {
  const inside = { InsideHorizontal: 'EdgeBottom', InsideVertical: 'EdgeRight' };
  switch (edge) {
    case 'EdgeTop':
      return { cells: range.with({ rows: 1 }), own: edge };
    case 'EdgeBottom':
      return { cells: range.with({ row: range.lastRow, rows: 1 }), own: edge };
    case 'EdgeLeft':
      return { cells: range.with({ columns: 1 }), own: edge };
    case 'EdgeRight':
      return { cells: range.with({ column: range.lastColumn, columns: 1 }), own: edge };
    case 'InsideHorizontal':
      return range.rows > 1 ? { cells: range.with({ rows: range.rows - 1 }), own: inside[edge] } : undefined;
    case 'InsideVertical':
      return range.columns > 1
        ? { cells: range.with({ columns: range.columns - 1 }), own: inside[edge] }
        : undefined;
    default:
      return undefined;
  }
}

/** Excel's `RangeBorder`. */
export function borderObject(workbook: Workbook): (of: EdgeOf) => HostObject {
  const part = (key: keyof Border) => ({
    get: (of: EdgeOf) => {
      const found = cellsOf(of);
      return found
        ? uniform(found.cells, ({ format }) => (format.borders?.[found.own] ?? none)[key])
        : none[key];
    },
    set: (of: EdgeOf, value: unknown) => {
      const found = cellsOf(of);
      if (!found) return;
      const changed = { [key]: text(value), ...(key !== 'style' && { style: 'Continuous' }) };
      restyle(found.cells, (style) => {
        const before = style.format.borders?.[found.own] ?? none;
        const kept = before.style === 'None' ? changed : { [key]: text(value) };
        const borders = { ...style.format.borders, [found.own]: { ...before, ...kept } };
        return { ...style, format: { ...style.format, borders } };
      });
      workbook.raise({ kind: 'formatted', range: of.range });
    },
  });
  return defineObject<EdgeOf>({
    name: 'rangeBorder',
    properties: {
      style: part('style'),
      color: part('color'),
      weight: part('weight'),
      sideIndex: { get: ({ edge }) => edge },
    },
  });
}

/** Excel's `RangeBorderCollection`. */
export function borders(edge: (of: EdgeOf) => HostObject): (range: Range) => HostObject {
  return defineObject<Range>({
    name: 'rangeBorderCollection',
    properties: { count: { get: () => edgeNames.length } },
    items: (range) => edgeNames.map((name) => edge({ range, edge: name })),
    item: (range, name) => edge({ range, edge: text(name) }),
  });
}
