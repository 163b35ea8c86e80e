const database = 'workbench';
const store = 'books';

/** The workbooks kept in this browser, each under its name. */
export class BookStore {
  readonly #database: IDBDatabase;

  private constructor(opened: IDBDatabase) {
    this.#database = opened;
  }

  static async open(): Promise<BookStore> {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    return new BookStore(await answered(request));
  }

  async names(): Promise<string[]> {
    const keys = await answered(this.#store('readonly').getAllKeys());
    return keys.filter((key) => typeof key === 'string').sort((a, b) => a.localeCompare(b));
  }

  /** What was saved under the name; undefined for a new workbook. */
  async read(name: string): Promise<unknown> {
    const saved: unknown = await answered(this.#store('readonly').get(name));
    return saved;
  }

  async write(name: string, saved: unknown): Promise<void> {
    await answered(this.#store('readwrite').put(saved, name));
  }

  async delete(name: string): Promise<void> {
    await answered(this.#store('readwrite').delete(name));
  }

  #store(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(store, mode).objectStore(store);
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });
}
