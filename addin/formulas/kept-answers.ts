import { answerSchema, type AskAnswer } from '#contract/figure';

/**
 * The last answers of each person and organisation, kept in this browser for the days without network; never
 * in the workbook, which travels.
 */
export type KeptAnswers = {
  readonly read: (scope: string, key: string) => Promise<AskAnswer | undefined>;
  readonly write: (scope: string, answers: readonly (readonly [key: string, AskAnswer])[]) => Promise<void>;
  /** Forgets everything: somebody signed out. */
  readonly clear: () => Promise<void>;
};

const DATABASE = 'barometre';
const STORE = 'answers';

/** A browser that refuses its database (private window) keeps the answers until it closes. */
export function createKeptAnswers(factory: IDBFactory | undefined): KeptAnswers {
  let database: Promise<IDBDatabase | undefined> | undefined;
  const memory = new Map<string, unknown>();
  const opened = (): Promise<IDBDatabase | undefined> => {
    database ??= factory === undefined ? Promise.resolve(undefined) : open(factory).catch(() => undefined);
    return database;
  };
  return {
    async read(scope, key) {
      const name = nameOf(scope, key);
      const kept = (await opened())?.transaction(STORE).objectStore(STORE).get(name);
      const value: unknown = kept === undefined ? memory.get(name) : await done(kept).catch(() => undefined);
      return answerSchema.safeParse(value).data;
    },
    async write(scope, answers) {
      const store = writable(await opened());
      for (const [key, answer] of answers) {
        if (store === undefined) memory.set(nameOf(scope, key), answer);
        else store.put(answer, nameOf(scope, key));
      }
    },
    async clear() {
      memory.clear();
      const store = writable(await opened());
      if (store !== undefined) await done(store.clear()).catch(() => undefined);
    },
  };
}

const nameOf = (scope: string, key: string): string => `${scope}|${key}`;

const writable = (database: IDBDatabase | undefined): IDBObjectStore | undefined =>
  database?.transaction(STORE, 'readwrite').objectStore(STORE);

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE);
  };
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser refused its database'));
  });
}
