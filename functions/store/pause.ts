import { randomInt } from 'node:crypto';

const FIRST_MS = 8;
const LONGEST_MS = 250;

/** Waits between nothing and twice as long as the time before (full jitter), so that writers spread. */
export async function pause(attempt: number): Promise<void> {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 6));
  await new Promise((resume) => setTimeout(resume, randomInt(ceiling + 1)));
}
