import type { Assumption } from '#domain/practice/assumption';
import { readOwnRows } from '../indicators/read-own-rows.ts';
import type { OrganisationStore } from '../ports.ts';
import { ASSUMPTIONS } from '../row-keys.ts';
import { storedAssumption } from '../stored/assumption.ts';

/** What money of practices is computed with; a bound that nobody typed is the value. */
export async function readAssumptions(store: OrganisationStore): Promise<readonly Assumption[]> {
  const rows = await readOwnRows(store, ASSUMPTIONS, storedAssumption);
  return rows.map(({ entity, assumption, assumptionLow, assumed, assumptionHigh }) => ({
    entity,
    kind: assumption,
    low: assumptionLow ?? assumed,
    value: assumed,
    high: assumptionHigh ?? assumed,
  }));
}
