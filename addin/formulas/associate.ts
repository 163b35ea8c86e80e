import type { Formulas } from './formulas.ts';
import { formulaIds, type FormulaId } from './registry.ts';
import { toExcel } from './to-excel.ts';

type Invocation = Pick<CustomFunctions.StreamingInvocation<unknown>, 'setResult' | 'onCanceled'>;

/** Gives Excel the code of every formula at once, since it asks as soon as it opens; they wait for the rest. */
export function associateFormulas(ready: Promise<Formulas>): void {
  for (const id of formulaIds)
    CustomFunctions.associate(id, (...args: unknown[]) => {
      stream(ready, id, args);
    });
}

/** The invocation comes last, whatever the number of arguments: Excel leaves out those it knows nothing of. */
function stream(ready: Promise<Formulas>, id: FormulaId, args: readonly unknown[]): void {
  const invocation = args.at(-1);
  if (!isInvocation(invocation)) return;
  let isCanceled = false;
  let stop = (): void => undefined;
  invocation.onCanceled = () => {
    isCanceled = true;
    stop();
  };
  void ready.then((formulas) => {
    if (isCanceled) return;
    stop = formulas.follow(id, args.slice(0, -1), (result, language) => {
      invocation.setResult(toExcel(result, language));
    });
  });
}

const isInvocation = (value: unknown): value is Invocation =>
  typeof value === 'object' && value !== null && 'setResult' in value;
