import { useEffect, useState } from 'preact/hooks';
import { type Advance, advanceClock, readClock } from './local-clock.ts';

export type Clock = { readonly now: Date | undefined; readonly advance: (by: Advance) => void };

/** The local system's business time as it was last read, and how to move it. */
export function useClock(): Clock {
  const [now, setNow] = useState<Date | undefined>();
  useEffect(() => void readClock().then(setNow), []);
  return { now, advance: (by) => void advanceClock(by).then((after) => after && setNow(after)) };
}
