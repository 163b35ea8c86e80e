import type { Clock } from '../usecases/ports.ts';

/** Real time: the business time of every deployment on AWS. */
export const systemClock: Clock = { now: () => Date.now() };
