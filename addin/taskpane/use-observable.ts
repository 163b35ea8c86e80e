import { useEffect, useState } from 'preact/hooks';
import type { Observable } from '../api/observable.ts';

/** The current value; the component is drawn again when it changes. */
export function useObservable<T>({ get, subscribe }: Pick<Observable<T>, 'get' | 'subscribe'>): T {
  const [value, setValue] = useState<{ readonly now: T }>(() => ({ now: get() }));
  useEffect(() => {
    // Callers make the pair anew at each drawing: what is the same draws nothing again.
    const follow = (now: T): void => setValue((before) => (before.now === now ? before : { now }));
    follow(get());
    return subscribe(follow);
  }, [get, subscribe]);
  return value.now;
}
