import { boxOf, referenceOf, type CellBox } from './boxes.ts';
import { attributeOf, elementsNamed, withAttribute, without, withoutAttributes } from './xml-text.ts';

/** A table emptied of its rows, and the cells these were in, totals included. */
export type EmptiedTable = { readonly name: string; readonly xml: string; readonly rows: CellBox };

/** The columns that only a synced table has, whatever the language. */
const marks = ['_key', '_rev'] as const;

/**
 * A synced table, or a copy of one, with its headings and one blank row. Undefined for a table of the person's own.
 * @param synced names of the tables that are known to be synced: their headings may have been typed over
 */
export function emptyTable(xml: string, synced: ReadonlySet<string>): EmptiedTable | undefined {
  const tag = /<table\b[^>]*>/.exec(xml)?.[0] ?? '';
  const name = attributeOf(tag, 'displayName') ?? attributeOf(tag, 'name') ?? '';
  const box = boxOf(attributeOf(tag, 'ref') ?? '');
  const isOurs = synced.has(name) || marks.every((mark) => columnsOf(xml).includes(mark));
  if (!isOurs || box === undefined) return undefined;
  const headings = Number(attributeOf(tag, 'headerRowCount') ?? 1);
  const first = box.top + headings;
  const left = { ...box, bottom: first };
  const emptied = without(xml, 'sortState')
    .replace(/<table\b[^>]*>/, (whole) =>
      withAttribute(withoutAttributes(whole, 'totalsRowCount'), 'ref', referenceOf(left)),
    )
    .replace(elementsNamed('autoFilter'), `<autoFilter ref="${referenceOf(left)}"/>`);
  return { name, xml: emptied, rows: { ...box, top: first } };
}

const columnsOf = (xml: string): readonly string[] =>
  (xml.match(/<tableColumn\b[^>]*>/g) ?? []).map((tag) => attributeOf(tag, 'name') ?? '');
