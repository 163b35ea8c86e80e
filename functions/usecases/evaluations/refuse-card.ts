import { criterionOf } from '#contract/evaluation-row';
import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import { hasCard } from '#domain/free-text/find-cards';
import { criteriaOf, type Grid } from '#domain/grid';

const TEXTS: ReadonlySet<string> = new Set(['facts', 'comment', 'reason']);

/** Why a text is not kept: a payment card is in it. What this person would have sent is their own to correct. */
export function refuseCard(field: string, grid: Grid, value: FieldValue): Refusal | undefined {
  const isHeld = typeof value === 'string' && isFreeText(field, grid) && hasCard(value);
  return isHeld ? { field, code: 'card-number', parameters: {} } : undefined;
}

const isFreeText = (field: string, grid: Grid): boolean =>
  TEXTS.has(field) ||
  criteriaOf(grid).some(({ id, answer }) => id === criterionOf(field) && answer.type === 'text');
