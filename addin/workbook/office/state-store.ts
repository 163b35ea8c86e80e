import { decodeIndex, decodeRows, encodeIndex, encodeRows } from '../sync/state-codec.ts';
import { noParts, place, touchedParts, type StateParts } from '../sync/state-parts.ts';
import type { RowState, SheetState } from '../sync/sheet-state.ts';
import { inExcel, roundTrip } from './in-excel.ts';
import type { SheetBinding } from './sheet-binding.ts';
import { readXml, writeXml, type XmlPart } from './xml-part.ts';

export const INDEX_NAMESPACE = 'urn:barometre-qualite:sync:index';
const ROWS = 'urn:barometre-qualite:sync:rows';
/** Parts written before a round trip: 2 MB at most in one request. */
const PARTS_A_TRIP = 4;

/** Characters a row takes in its part, about. */
function sizeOf(row: RowState | undefined): number {
  if (row === undefined) return 0;
  const { base, overwritten, pushed } = row;
  return JSON.stringify([Object.values(base), overwritten, pushed]).length + 80;
}

type Found = XmlPart & { readonly id: string };

/** The last synced state of one sheet, in the workbook itself: an index part and row parts by key. */
export class StateStore {
  readonly #sheet: string;
  #parts: StateParts = noParts();
  readonly #ids = new Map<number | 'index', string>();
  #binding: SheetBinding | undefined;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  get binding(): SheetBinding | undefined {
    return this.#binding;
  }

  /** Where the sheet is; kept with the next state. */
  bind(binding: SheetBinding): void {
    this.#binding = binding;
  }

  /** Undefined when this workbook never had the sheet, or when what it kept cannot be read. */
  async read(): Promise<SheetState | undefined> {
    this.#ids.clear();
    this.#parts = noParts();
    const [index] = await this.#find(INDEX_NAMESPACE);
    const kept = index && decodeIndex(index.text);
    if (index === undefined || kept === undefined) return undefined;
    this.#ids.set('index', index.id);
    this.#binding = { tableId: kept.tableId, columns: kept.columns };
    const rows = new Map<string, RowState>();
    const { cursor, outbox, lastPush, lastExchange, worker } = kept;
    for (const part of await this.#find(ROWS)) {
      const decoded = decodeRows(part.text);
      if (decoded === undefined) return undefined;
      this.#ids.set(Number(part.attributes['part']), part.id);
      for (const [key, row] of decoded) {
        place(this.#parts, key, Number(part.attributes['part']));
        rows.set(key, row);
      }
    }
    return { cursor, outbox, lastPush, lastExchange, worker, rows };
  }

  /**
   * Rows first, the index last: a stop in between costs a second pull of the same rows. Parts that went away under
   * us, by Ctrl+Z or by Excel's document inspector, are made again.
   */
  async write(state: SheetState, touched: Iterable<string> = state.rows.keys()): Promise<void> {
    try {
      await this.#write(state, touched);
    } catch (failure) {
      if (!isMissing(failure)) throw failure;
      this.#ids.clear();
      await this.#learnIds();
      await this.#write(state, state.rows.keys());
    }
  }

  async #write(state: SheetState, touched: Iterable<string>): Promise<void> {
    const size = (key: string) => sizeOf(state.rows.get(key));
    const dirty = touchedParts(this.#parts, touched, size, (key) => state.rows.has(key));
    await inExcel(async (context) => {
      let waiting = 0;
      for (const part of dirty) {
        this.#put(context, part, ROWS, encodeRows(this.#rowsOf(state, part)));
        waiting += 1;
        if (waiting % PARTS_A_TRIP === 0) await roundTrip(context);
      }
      this.#put(context, 'index', INDEX_NAMESPACE, this.#index(state));
      await roundTrip(context);
    });
    await this.#learnIds();
  }

  /** Forgets everything: the table is gone, or a new one takes its place. */
  async clear(): Promise<void> {
    await inExcel(async (context) => {
      for (const id of this.#ids.values()) context.workbook.customXmlParts.getItem(id).delete();
      await context.sync();
    });
    this.#ids.clear();
    this.#parts = noParts();
  }

  #index({ cursor, outbox, lastPush, lastExchange, worker }: SheetState): string {
    const { tableId, columns } = this.#binding ?? { tableId: '', columns: {} };
    const kept = outbox === null ? null : { ...outbox, rows: [...outbox.rows] };
    return encodeIndex({
      cursor,
      outbox: kept,
      lastPush: [...lastPush],
      lastExchange,
      worker,
      tableId,
      columns,
    });
  }

  *#rowsOf(state: SheetState, part: number): Iterable<readonly [string, RowState]> {
    for (const key of this.#parts.keysOf.get(part) ?? []) {
      const row = state.rows.get(key);
      if (row !== undefined) yield [key, row];
    }
  }

  #put(context: Excel.RequestContext, part: number | 'index', namespace: string, text: string): void {
    const xml = writeXml(namespace, { attributes: { sheet: this.#sheet, part: String(part) }, text });
    const id = this.#ids.get(part);
    if (id === undefined) context.workbook.customXmlParts.add(xml);
    else context.workbook.customXmlParts.getItem(id).setXml(xml);
  }

  /** Excel names the parts it adds: they are looked up once, to be rewritten later. */
  async #learnIds(): Promise<void> {
    if (this.#ids.has('index') && [...this.#parts.keysOf.keys()].every((part) => this.#ids.has(part))) return;
    for (const { id } of await this.#find(INDEX_NAMESPACE)) this.#ids.set('index', id);
    for (const { id, attributes } of await this.#find(ROWS)) this.#ids.set(Number(attributes['part']), id);
  }

  async #find(namespace: string): Promise<readonly Found[]> {
    return inExcel(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespace);
      parts.load('items/id');
      await context.sync();
      const found: Found[] = [];
      for (const { id, xml } of parts.items.map((part) => ({ id: part.id, xml: part.getXml() }))) {
        const read = readXml(await obtained(context, xml));
        if (read?.attributes['sheet'] === this.#sheet) found.push({ ...read, id });
      }
      return found;
    });
  }
}

const isMissing = (failure: unknown): boolean =>
  failure instanceof OfficeExtension.Error && failure.code === Excel.ErrorCodes.itemNotFound;

/** One round trip a part at most: an answer is limited to 5 MB. */
async function obtained(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<string>,
): Promise<string> {
  await context.sync();
  return result.value;
}
