import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const longestMs = 400 * dayMs;

/** The business time of the local system: real time, shifted, so that old records can be worked on. */
export type BusinessClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Moves forward only; survives restarts. */
  readonly advanceDays: (days: number) => void;
  readonly advanceHours: (hours: number) => void;
  /** To come close to an end that falls on a second. */
  readonly advanceMinutes: (minutes: number) => void;
};

/**
 * The clock kept in a file, so that a restart goes on where time stood.
 * @param today first day of the system (`2020-05-25`), or undefined for the real day.
 */
export function openClock(file: string, today: string | undefined): BusinessClock {
  let shiftMs = readShift(file) ?? firstShift(today);
  const save = () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ shiftMs }));
  };
  const advance = (count: number, unitMs: number) => {
    if (!Number.isInteger(count) || count < 1 || count * unitMs > longestMs)
      throw new RangeError('whole minutes, hours or days, up to 400 days');
    shiftMs += count * unitMs;
    save();
  };
  save();
  return {
    now: () => Date.now() + shiftMs,
    advanceDays: (days) => advance(days, dayMs),
    advanceHours: (hours) => advance(hours, hourMs),
    advanceMinutes: (minutes) => advance(minutes, minuteMs),
  };
}

/** Ten in the morning, UTC, of the day asked for: working hours everywhere the demonstration plays. */
function firstShift(today: string | undefined): number {
  if (today === undefined) return 0;
  return Date.parse(`${today}T10:00:00Z`) - Date.now();
}

function readShift(file: string): number | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept === 'object' && kept !== null && 'shiftMs' in kept && typeof kept.shiftMs === 'number')
      return kept.shiftMs;
  } catch {
    return undefined;
  }
  return undefined;
}
