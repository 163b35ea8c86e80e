import { eachInSlices, nextTurn } from '../sync/each-in-slices.ts';
import { decodeEach, decodeIndex, encodeIndex, encodeRows, type DecodedRow } from '../sync/state-codec.ts';
import { noParts, place, touchedParts, type StateParts } from '../sync/state-parts.ts';
import type { RowState, SheetState } from '../sync/sheet-state.ts';
import { inExcel, roundTrip } from './in-excel.ts';
import type { SheetBinding } from './sheet-binding.ts';
import { readXml, writeXml, type XmlPart } from './xml-part.ts';

export const INDEX_NAMESPACE = 'urn:barometre-qualite:sync:index';
const ROWS = 'urn:barometre-qualite:sync:rows';
/** Characters written before a round trip: far below the limit of a request, as the pane is busy that long. */
const CHARACTERS_A_TRIP = 400_000;

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
  /** Parts that Excel has not named yet. */
  readonly #added = new Map<number | 'index', Excel.CustomXmlPart>();
  /** False after a writing that failed: it may have added parts. */
  #knowsIds = true;
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
    for (const { id, attributes, text } of await this.#find(ROWS)) {
      const part = Number(attributes['part']);
      this.#ids.set(part, id);
      const decoded: (DecodedRow | undefined)[] = [];
      await eachInSlices(decodeEach(text), (row) => decoded.push(row));
      for (const row of decoded) {
        if (row === undefined) return undefined;
        place(this.#parts, row[0], part);
        rows.set(...row);
      }
    }
    return { cursor, outbox, lastPush, lastExchange, worker, rows };
  }

  /**
   * Rows first, the index last: a stop in between costs a second pull of the same rows. Parts that went away under
   * us, by Ctrl+Z or by Excel's document inspector, are made again.
   */
  async write(state: SheetState, touched: Iterable<string> = state.rows.keys()): Promise<void> {
    if (!this.#knowsIds) await this.#learnIds();
    this.#knowsIds = false;
    try {
      await this.#write(state, touched);
      this.#knowsIds = true;
    } catch (failure) {
      if (!isMissing(failure)) throw failure;
      await this.#learnIds();
      await this.#write(state, state.rows.keys());
      this.#knowsIds = true;
    }
  }

  async #write(state: SheetState, touched: Iterable<string>): Promise<void> {
    const size = (key: string) => sizeOf(state.rows.get(key));
    const dirty = await touchedParts(this.#parts, touched, size, (key) => state.rows.has(key));
    await inExcel(async (context) => {
      let written = 0;
      for (const part of dirty) {
        await nextTurn();
        const xml = this.#xml(part, ROWS, encodeRows(this.#rowsOf(state, part)));
        if (written + xml.length > CHARACTERS_A_TRIP) {
          await this.#send(context);
          written = 0;
        }
        this.#put(context, part, xml);
        written += xml.length;
      }
      this.#put(context, 'index', this.#xml('index', INDEX_NAMESPACE, this.#index(state)));
      await this.#send(context);
    });
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

  #xml(part: number | 'index', namespace: string, text: string): string {
    return writeXml(namespace, { attributes: { sheet: this.#sheet, part: String(part) }, text });
  }

  #put(context: Excel.RequestContext, part: number | 'index', xml: string): void {
    const id = this.#ids.get(part);
    if (id === undefined) {
      const added = context.workbook.customXmlParts.add(xml);
      added.load('id');
      this.#added.set(part, added);
    } else context.workbook.customXmlParts.getItem(id).setXml(xml);
  }

  /** Excel names the parts it adds: the names are kept, to rewrite them later. */
  async #send(context: Excel.RequestContext): Promise<void> {
    const added = [...this.#added];
    this.#added.clear();
    await roundTrip(context);
    for (const [part, { id }] of added) this.#ids.set(part, id);
  }

  async #learnIds(): Promise<void> {
    this.#ids.clear();
    for (const { id } of await this.#find(INDEX_NAMESPACE)) this.#ids.set('index', id);
    for (const { id, attributes } of await this.#find(ROWS)) this.#ids.set(Number(attributes['part']), id);
  }

  async #find(namespace: string): Promise<readonly Found[]> {
    return inExcel(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespace);
      parts.load('items/id');
      await context.sync();
      const ids = parts.items.map(({ id }) => id);
      const found: Found[] = [];
      for (const id of ids) {
        const xml = await obtained(context, context.workbook.customXmlParts.getItem(id).getXml());
        await nextTurn();
        const read = readXml(xml);
        if (read?.attributes['sheet'] === this.#sheet) found.push({ ...read, id });
      }
      return found;
    });
  }
}

const isMissing = (failure: unknown): boolean =>
  failure instanceof OfficeExtension.Error && failure.code === 'ItemNotFound';

/** One round trip a part: an answer is limited to 5 MB. */
async function obtained(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<string>,
): Promise<string> {
  await context.sync();
  return result.value;
}
