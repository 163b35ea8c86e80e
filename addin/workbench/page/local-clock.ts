import * as z from 'zod';

const nowSchema = z.object({ now: z.string() });

/** The business time of the local system; undefined where no local system answers (on AWS, in a bare test). */
export async function readClock(): Promise<Date | undefined> {
  return clockAnswer(fetch('/local/clock'));
}

/** Moves the local system's business time forward. */
export async function advanceClock(advanceDays: number): Promise<Date | undefined> {
  const headers = { 'content-type': 'application/json' };
  return clockAnswer(
    fetch('/local/clock', { method: 'POST', headers, body: JSON.stringify({ advanceDays }) }),
  );
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
