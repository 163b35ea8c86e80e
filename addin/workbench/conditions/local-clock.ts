import * as z from 'zod';

const nowSchema = z.object({ now: z.string() });

/** How far to move the clock of the local system. */
export type Advance = { readonly advanceDays: number } | { readonly advanceHours: number };

/** The business time of the local system; undefined where no local system answers (on AWS, in a bare test). */
export async function readClock(): Promise<Date | undefined> {
  return clockAnswer(fetch('/local/clock'));
}

/** Moves the local system's business time forward. */
export async function advanceClock(advance: Advance): Promise<Date | undefined> {
  const headers = { 'content-type': 'application/json' };
  return clockAnswer(fetch('/local/clock', { method: 'POST', headers, body: JSON.stringify(advance) }));
}

async function clockAnswer(request: Promise<Response>): Promise<Date | undefined> {
  try {
    const response = await request;
    if (!response.ok) return undefined;
    return new Date(nowSchema.parse(await response.json()).now);
  } catch {
    return undefined;
  }
}
