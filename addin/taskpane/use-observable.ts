import { useEffect, useState } from 'preact/hooks';
import type { Observable } from '../api/observable.ts';

/** The current value; the component is drawn again when it changes. */
export function useObservable<T>(observable: Pick<Observable<T>, 'get' | 'subscribe'>): T {
  const [value, setValue] = useState<{ readonly now: T }>(() => ({ now: observable.get() }));
  useEffect(() => {
    setValue({ now: observable.get() });
    return observable.subscribe((now) => setValue({ now }));
  }, [observable]);
  return value.now;
}
