import type { SavedParts } from '../model/parts-to-save.ts';

const database = 'workbench';
/** Heads of workbooks by name, and blocks of cells by name, sheet and place. */
const stores = { books: 'books', blocks: 'blocks' } as const;

/** The workbooks kept in this browser, each under its name. */
export class BookStore {
  readonly #database: IDBDatabase;

  private constructor(opened: IDBDatabase) {
    this.#database = opened;
    opened.onversionchange = () => opened.close();
  }

  static async open(): Promise<BookStore> {
    const request = indexedDB.open(database, 2);
    request.onupgradeneeded = () => {
      const { objectStoreNames } = request.result;
      for (const name of Object.values(stores))
        if (!objectStoreNames.contains(name)) request.result.createObjectStore(name);
    };
    return new BookStore(await answered(request));
  }

  async names(): Promise<string[]> {
    const keys = await answered(this.#begin('readonly').objectStore(stores.books).getAllKeys());
    return keys.filter((key) => typeof key === 'string').sort((a, b) => a.localeCompare(b));
  }

  /** What was saved under the name; without head for a new workbook. */
  async read(name: string): Promise<{ head: unknown; blocks: readonly unknown[] }> {
    const transaction = this.#begin('readonly');
    const [head, blocks] = await Promise.all([
      answered<unknown>(transaction.objectStore(stores.books).get(name)),
      answered<unknown[]>(transaction.objectStore(stores.blocks).getAll(under(name))),
    ]);
    return { head, blocks };
  }

  /** Keeps parts of a workbook: all of them or, when the browser stops before the end, none. */
  async write(name: string, { head, emptied, blocks }: SavedParts): Promise<void> {
    const transaction = this.#begin('readwrite');
    const kept = transaction.objectStore(stores.blocks);
    for (const sheetId of emptied) kept.delete(under(name, sheetId));
    for (const block of blocks) kept.put(block, [name, block.sheetId, block.block]);
    await answered(transaction.objectStore(stores.books).put(head, name));
  }

  async delete(name: string): Promise<void> {
    const transaction = this.#begin('readwrite');
    transaction.objectStore(stores.blocks).delete(under(name));
    await answered(transaction.objectStore(stores.books).delete(name));
  }

  #begin(mode: IDBTransactionMode): IDBTransaction {
    return this.#database.transaction(Object.values(stores), mode);
  }
}

/** Every key that begins with these parts: an array stands after all numbers and texts. */
const under = (...parts: readonly string[]) => IDBKeyRange.bound([...parts], [...parts, []]);

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });
}
