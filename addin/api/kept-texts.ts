/** Small texts kept in this browser from one opening to the next. */
export type KeptTexts = {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => void;
  readonly forget: (key: string) => void;
};

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Texts under the partition Excel gives to add-ins on the web, so that two of its sites never share them.
 * A browser that refuses storage (private window, quota) keeps nothing: the choices last until it closes.
 */
export function createKeptTexts(storage: () => Storage, partition = ''): KeptTexts {
  const fallback = new Map<string, string>();
  const named = (key: string): string => `${partition}barometre.${key}`;
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => fallback.get(key) ?? attempt((kept) => kept.getItem(named(key)) ?? undefined, undefined),
    write(key, text) {
      const written = attempt((kept) => {
        kept.setItem(named(key), text);
        return true;
      }, false);
      if (written) fallback.delete(key);
      else fallback.set(key, text);
    },
    forget(key) {
      fallback.delete(key);
      attempt((kept) => kept.removeItem(named(key)), undefined);
    },
  };
}
