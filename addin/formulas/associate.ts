import type { Formulas } from './formulas.ts';
import { formulaIds, type FormulaId } from './registry.ts';
import { toExcel } from './to-excel.ts';

type Invocation = Pick<CustomFunctions.StreamingInvocation<unknown>, 'setResult' | 'onCanceled'>;

/** Gives Excel the code of every formula; before anybody signed in, since Excel asks as soon as it opens. */
export function associateFormulas(formulas: Formulas): void {
  for (const id of formulaIds)
    CustomFunctions.associate(id, (...args: unknown[]) => {
      stream(formulas, id, args);
    });
}

/** The invocation comes last, whatever the number of arguments: Excel leaves out those it knows nothing of. */
function stream(formulas: Formulas, id: FormulaId, args: readonly unknown[]): void {
  const invocation = args.at(-1);
  if (!isInvocation(invocation)) return;
  invocation.onCanceled = formulas.follow(id, args.slice(0, -1), (result, language) => {
    invocation.setResult(toExcel(result, language));
  });
}

const isInvocation = (value: unknown): value is Invocation =>
  typeof value === 'object' && value !== null && 'setResult' in value;
