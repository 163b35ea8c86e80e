import type { Practice } from '#domain/practice/practice';
import { readOwnRows } from '../indicators/read-own-rows.ts';
import type { OrganisationStore } from '../ports.ts';
import { PRACTICES } from '../row-keys.ts';
import { storedPractice } from '../stored/practice.ts';

/** The catalogue of practices, by code. */
export const readPractices = (store: OrganisationStore): Promise<readonly Practice[]> =>
  readOwnRows(store, PRACTICES, storedPractice);
