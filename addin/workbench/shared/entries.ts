import * as z from 'zod';
import { type SavedWorkbook, savedWorkbookSchema, styleSchema } from '../model/saved-schema.ts';
import { StyleList } from '../model/style-list.ts';
import type { Entries } from './change.ts';

/** Members of a sheet that are told of otherwise. */
const apart = new Set(['id', 'cells', 'layers']);
/** Members of a sheet whose parts are told apart, so that two persons can each add one. */
const lists = new Set(['charts', 'conditionalFormats']);

const layersSchema = z.object({
  sheet: styleSchema,
  columns: z.array(z.tuple([z.number(), styleSchema])),
  rows: z.array(z.tuple([z.number(), styleSchema])),
});
const listed = z.array(z.looseObject({ id: z.string() }));

/**
 * The workbook but for its cells and what is each one's own (its name, the language, the sheet shown), member by member,
 * each under its path.
 */
export function entriesOf(head: SavedWorkbook): Entries {
  const entries: Entries = new Map();
  for (const [position, sheet] of head.sheets.entries()) addSheet(entries, sheet, position, head.styles);
  for (const { id, ...table } of head.tables) addAll(entries, `tables/${id}`, Object.entries(table));
  for (const item of head.names) entries.set(`names/${item.sheetId ?? ''}/${item.name.toUpperCase()}`, item);
  for (const { id, xml } of head.xmlParts) entries.set(`xmlParts/${id}`, xml);
  addAll(entries, 'settings', head.settings);
  addAll(entries, 'documentSettings', Object.entries(head.documentSettings));
  return entries;
}

function addAll(entries: Entries, path: string, members: Iterable<readonly [string, unknown]>): void {
  for (const [member, value] of members) entries.set(`${path}/${member}`, value);
}

function addSheet(
  entries: Entries,
  sheet: SavedWorkbook['sheets'][number],
  position: number,
  styles: SavedWorkbook['styles'],
): void {
  const path = `sheets/${sheet.id}`;
  const { layers } = sheet;
  const styled = ([line, place]: [number, number]) => [line, styles[place]];
  entries.set(`${path}/position`, position);
  entries.set(`${path}/layers`, {
    sheet: styles[layers.sheet],
    columns: layers.columns.map(styled),
    rows: layers.rows.map(styled),
  });
  for (const [member, value] of Object.entries(sheet)) {
    if (apart.has(member)) continue;
    if (!lists.has(member)) entries.set(`${path}/${member}`, value);
    else for (const part of listed.parse(value)) entries.set(`${path}/${member}/${part.id}`, part);
  }
}

/** The workbook those entries were made of, without cells; the rest is of the workbook at hand. */
export function headOf(
  entries: Entries,
  rest: Pick<SavedWorkbook, 'name' | 'language' | 'lastId' | 'activeId'>,
): SavedWorkbook {
  const styles = new StyleList();
  const parts = new Map<string, Entries>();
  for (const [path, value] of entries) {
    const [collection, below] = divided(path);
    parts.set(collection, (parts.get(collection) ?? new Map<string, unknown>()).set(below, value));
  }
  const of = (collection: string): Entries => parts.get(collection) ?? new Map<string, unknown>();
  const sheets = grouped(of('sheets')).map(([id, members]) => readSheet(id, members, styles));
  return savedWorkbookSchema.parse({
    ...rest,
    version: 1,
    sheets: sheets.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
    tables: grouped(of('tables')).map(([id, members]) => ({ id, ...Object.fromEntries(members) })),
    names: [...of('names').values()],
    xmlParts: [...of('xmlParts')].map(([id, xml]) => ({ id, xml })),
    settings: [...of('settings')],
    documentSettings: Object.fromEntries(of('documentSettings')),
    styles: styles.styles,
  });
}

function readSheet(id: string, members: Entries, styles: StyleList) {
  const sheet: Record<string, unknown> = { charts: [], conditionalFormats: [] };
  for (const [path, value] of members) {
    const [member, part] = divided(path);
    const list = sheet[member];
    if (part !== '' && Array.isArray(list)) list.push(value);
    else sheet[member] = value;
  }
  const layers = layersSchema.parse(sheet['layers']);
  const placed = ([line, style]: [number, z.infer<typeof styleSchema>]) => [line, styles.placeOf(style)];
  return {
    ...sheet,
    id,
    position: Number(sheet['position']),
    cells: [],
    layers: {
      sheet: styles.placeOf(layers.sheet),
      columns: layers.columns.map(placed),
      rows: layers.rows.map(placed),
    },
  };
}

function grouped(entries: Entries): [string, Entries][] {
  const groups = new Map<string, Entries>();
  for (const [path, value] of entries) {
    const [id, member] = divided(path);
    groups.set(id, (groups.get(id) ?? new Map<string, unknown>()).set(member, value));
  }
  return [...groups];
}

/** The first step of a path, and the rest of it. */
export function divided(path: string): [string, string] {
  const at = path.indexOf('/');
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)];
}
