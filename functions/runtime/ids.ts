import { ulid } from 'ulid';
import type { Ids } from '../usecases/ports.ts';

/** Ids that sort by the time they were made. */
export const systemIds: Ids = { next: () => ulid() };
