import type { Log } from '../../functions/runtime/logger.ts';
import type { Directory } from '../../functions/usecases/ports.ts';
import { recordingPlace } from '../../functions/usecases/recordings/recording-path.ts';
import { endRecordings } from '../../functions/usecases/retention/end-recordings.ts';

const HOUR_MS = 3_600_000;
/** Half of what is left between an end and its limit: runs so far apart are all in time. */
const APART_MS = 12 * HOUR_MS;

export type Passing = { readonly from: number; readonly to: number };

/**
 * The full hours, between two moments, of the runs that destroy what ends meanwhile: after each end, at most half a day,
 * so that three months are some dozens of runs and not two thousand.
 * @param ends milliseconds since 1970
 */
export function hoursOf(ends: readonly number[], { from, to }: Passing): readonly number[] {
  const hours: number[] = [];
  let first = -Infinity;
  for (const end of ends.filter((one) => one > from && one <= to).sort((one, other) => one - other)) {
    const hour = Math.ceil(end / HOUR_MS) * HOUR_MS;
    if (hour > to) continue;
    if (end - first <= APART_MS) hours.pop();
    else first = end;
    hours.push(hour);
  }
  return hours;
}

/**
 * Lets time pass where the business clock was moved: what ended in between is destroyed at the hour it would have been,
 * had the clock run there. What fails is left to the run at the new time.
 */
export async function passHours(directory: Directory, passing: Passing, log: Log): Promise<void> {
  const ends: number[] = [];
  for await (const page of directory.recordings())
    for (const { path } of page) {
      const place = recordingPlace(path);
      if (place !== undefined) ends.push(Date.parse(place.end));
    }
  for (const hour of hoursOf(ends, passing))
    await endRecordings({ directory, clock: { now: () => hour }, log }).catch(() => undefined);
}
