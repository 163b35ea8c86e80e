import { assumptionFields } from '#contract/practice';
import type { Refusal } from '#contract/refusal';
import { assumptionKinds } from '#domain/practice/assumption';
import { platformsOf } from '../figures/entity.ts';
import type { Register } from '../read-register.ts';
import { ASSUMPTIONS, ORGANISATION, PRACTICES_MARK } from '../row-keys.ts';
import { storedAssumption } from '../stored/assumption.ts';
import { rulesOf } from './field-rules.ts';
import { outOfOrder } from './in-order.ts';
import { organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** What money of practices is computed with, where no ledger knows it: `LYON|agent-hour`. */
export const assumptions: SheetResource = {
  places: organisationRows(ASSUMPTIONS),
  keyFields,
  fields: rulesOf(assumptionFields),
  toFields: (value) => storedAssumption.parse(value),
  toValue: (fields) => storedAssumption.parse(fields),
  refuse: (fields, register) => [
    ...unknownEntity(fields, register),
    ...outOfOrder(fields, ['assumptionLow', 'assumed', 'assumptionHigh']),
  ],
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: PRACTICES_MARK }] }),
};

const assumptionKey = /^(?<entity>\*|[A-Z0-9][A-Z0-9_-]{0,39})\|(?<assumption>[a-z-]+)$/;

function keyFields(key: string): Fields | undefined {
  const { entity, assumption } = assumptionKey.exec(key)?.groups ?? {};
  const isKnown = assumptionKinds.some((kind) => kind === assumption);
  return entity === undefined || assumption === undefined || !isKnown ? undefined : { entity, assumption };
}

function unknownEntity({ entity }: Fields, register: Register): readonly Refusal[] {
  if (platformsOf(register, String(entity)) !== undefined) return [];
  return [{ field: 'entity', code: 'unknown-entity', parameters: {} }];
}
