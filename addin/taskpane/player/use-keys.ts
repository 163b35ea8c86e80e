import { useEffect, useRef } from 'preact/hooks';

/** What keys do, by the name of the key; letters in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

/** Keys of the whole pane while a component is there; never those that a control under the focus has a use for. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const act = latest.current[key];
      const isWithModifier = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
      if (act === undefined || isWithModifier || usesKey(event.target, key)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function usesKey(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLInputElement && target.type === 'range') return key.startsWith('Arrow');
  if (target instanceof HTMLElement && target.closest('input,textarea,select,[contenteditable]') !== null)
    return true;
  return key === ' ' && target instanceof HTMLElement && target.closest('button,a,summary') !== null;
}
