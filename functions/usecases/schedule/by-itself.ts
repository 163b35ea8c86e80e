import type { Person } from '../ports.ts';

/** Whom the audit names for what runs by itself, on behalf of nobody. */
export const byItself: Person = { tenant: 'system', objectId: 'schedule' };
