import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const dayMs = 86_400_000;

/** The business time of the local system: real time, shifted, so that old records can be worked on. */
export type BusinessClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Moves forward only; survives restarts. */
  readonly advanceDays: (days: number) => void;
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
  save();
  return {
    now: () => Date.now() + shiftMs,
    advanceDays: (days) => {
      if (!Number.isInteger(days) || days < 1 || days > 400) throw new RangeError('1 to 400 whole days');
      shiftMs += days * dayMs;
      save();
    },
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
