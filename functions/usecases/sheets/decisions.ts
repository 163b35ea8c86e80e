import { decisionFields, decisionSchema } from '#contract/decision';
import type { Refusal } from '#contract/refusal';
import { platformsOf } from '../figures/entity.ts';
import type { Register } from '../read-register.ts';
import { DECISIONS } from '../row-keys.ts';
import { rulesOf } from './field-rules.ts';
import { organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** Decisions are known by the ULID that the workbook gave them. */
const isDecisionKey = (key: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(key);

/** What the committee decided, and what was corrected. No figure rests on it. */
export const decisions: SheetResource = {
  places: organisationRows(DECISIONS),
  keyFields: (key) => (isDecisionKey(key) ? {} : undefined),
  fields: rulesOf(decisionFields),
  toFields: (value) => ({ ...decisionSchema.parse(value) }),
  toValue: (fields) => decisionSchema.parse(fields),
  refuse: (fields, register) => [...unknownEntity(fields, register), ...outOfOrder(fields)],
  usedBy: () => undefined,
  placed: (register) => register,
};

function unknownEntity({ entity }: Fields, register: Register): readonly Refusal[] {
  if (platformsOf(register, String(entity)) !== undefined) return [];
  return [{ field: 'entity', code: 'unknown-entity', parameters: {} }];
}

/** Nothing is due, or done, before it was decided. */
const outOfOrder = ({ decisionDay, ...days }: Fields): readonly Refusal[] =>
  ['dueDay', 'doneDay'].flatMap((field): Refusal[] => {
    const day = days[field] ?? null;
    const isBefore = day !== null && String(day) < String(decisionDay);
    return isBefore ? [{ field, code: 'not-in-order', parameters: {} }] : [];
  });
