import * as z from 'zod';

const nowSchema = z.object({ now: z.string() });

/** How far to move the clock of the local system. */
export type Advance =
  { readonly advanceDays: number } | { readonly advanceHours: number } | { readonly advanceMinutes: number };

/** The business time of the local system; undefined where no local system answers (on AWS, in a bare test). */
export async function readClock(): Promise<Date | undefined> {
  return clockAnswer(fetch('/local/clock'));
}

/** Moves the local system's business time forward. */
export async function advanceClock(advance: Advance): Promise<Date | undefined> {
  const headers = { 'content-type': 'application/json' };
  return clockAnswer(fetch('/local/clock', { method: 'POST', headers, body: JSON.stringify(advance) }));
}

/** How far business time is ahead of this machine's, as it was last read. */
let aheadMs = 0;
const listeners = new Set<() => void>();

/** The business time as far as it is known: this machine's until the local system told its own. */
export const businessNow = (): Date => new Date(Date.now() + aheadMs);

/** Business time is found to be elsewhere than it was taken to be. */
export function onClockMoved(listener: () => void): void {
  listeners.add(listener);
}

/** Between two readings of one clock there is the time a request takes. */
const SAME_MS = 5000;

function tell(now: Date): Date {
  const ahead = now.getTime() - Date.now();
  if (Math.abs(ahead - aheadMs) < SAME_MS) return now;
  aheadMs = ahead;
  for (const listener of listeners) listener();
  return now;
}

async function clockAnswer(request: Promise<Response>): Promise<Date | undefined> {
  try {
    const response = await request;
    if (!response.ok) return undefined;
    return tell(new Date(nowSchema.parse(await response.json()).now));
  } catch {
    return undefined;
  }
}
