import type { Condition } from '#domain/grid';
import { importNotes } from '../../../locales/grid-import.ts';
import type { ConnectEnablement, ConnectQuestion } from './connect-form.ts';
import type { FormBuilder } from './form-builder.ts';

/** A question above: its criterion, and the codes of its options by their RefId. */
export type KnownQuestion = { readonly criterion: string; readonly codes: ReadonlyMap<string, string> };

/** When a question is asked; one expression on a question above can be carried, the rest is said. */
export function conditionOf(
  { Enablement: enablement, Title: title }: ConnectQuestion,
  known: ReadonlyMap<string, KnownQuestion>,
  builder: FormBuilder,
): Condition | undefined {
  if (enablement === undefined) return undefined;
  const condition = carried(enablement, known);
  if (condition === undefined) builder.note(importNotes.condition(title));
  return condition;
}

const operators = new Map([
  ['IN ENABLE', 'in'],
  ['NOT_IN DISABLE', 'in'],
  ['NOT_IN ENABLE', 'not-in'],
  ['IN DISABLE', 'not-in'],
] as const);

function carried(
  { Condition: { Operands: operands }, Action: action }: ConnectEnablement,
  known: ReadonlyMap<string, KnownQuestion>,
): Condition | undefined {
  const [first, ...others] = operands;
  const expression = first?.Expression;
  if (expression === undefined || others.length > 0) return undefined;
  const source = known.get(expression.Source.RefId ?? '');
  const wanted = `${expression.Comparator} ${action}`;
  const operator = [...operators].find(([name]) => name === wanted)?.[1];
  const codes = expression.Values.flatMap(({ RefId: option = '' }) => source?.codes.get(option) ?? []);
  if (source === undefined || operator === undefined || codes.length === 0) return undefined;
  return { criterion: source.criterion, operator, codes };
}
