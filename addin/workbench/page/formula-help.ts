import type { FunctionMetadata } from '../evaluator/function-metadata.ts';
import type { FormulaName } from './formula-names.ts';

/** What to show under a formula being typed. */
export type FormulaHelp =
  | { kind: 'list'; start: number; end: number; functions: readonly FormulaName[] }
  | { kind: 'arguments'; function: FunctionMetadata; argument: number };

const nameBeforeCaret = /(?:^|[=(;,+\-*/^&<>:\s])([\p{L}_][\p{L}\p{N}_.]*)$/u;

const mostProposed = 40;

/**
 * The proposals for the name being typed, the add-in's formulas before `others`; else the arguments of the call around
 * the caret.
 */
export function formulaHelp(
  text: string,
  caret: number,
  functions: readonly FunctionMetadata[],
  others: readonly FormulaName[] = [],
): FormulaHelp | undefined {
  if (!text.startsWith('=')) return undefined;
  const before = withoutTexts(text.slice(0, caret));
  const typed = nameBeforeCaret.exec(before)?.[1];
  const own = functions.map(({ name, description }): FormulaName => ({ name, description, closing: '(' }));
  const found = typed === undefined ? [] : matching([...own, ...others], typed);
  if (typed !== undefined && found.length > 0) {
    return { kind: 'list', start: caret - typed.length, end: caret, functions: found };
  }
  return argumentsAt(before, functions);
}

function matching(names: readonly FormulaName[], typed: string): FormulaName[] {
  const upper = typed.toUpperCase();
  return names.filter(({ name }) => name.toUpperCase().startsWith(upper)).slice(0, mostProposed);
}

/** Texts hold no calls: same length, without their parentheses and separators. */
const withoutTexts = (text: string) =>
  text.replace(/"(?:[^"]|"")*("|$)/g, (quoted) => '"'.repeat(quoted.length));

function argumentsAt(before: string, functions: readonly FunctionMetadata[]): FormulaHelp | undefined {
  const open: { name: string; argument: number }[] = [];
  for (const [, name, mark] of before.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)?([();{}]|,(?!\d))/gu)) {
    if (mark === '(' || mark === '{') open.push({ name: name ?? '', argument: 0 });
    else if (mark === ')' || mark === '}') open.pop();
    else {
      const call = open.at(-1);
      if (call) call.argument += 1;
    }
  }
  const call = open.at(-1);
  const known = functions.find(({ name }) => name.toUpperCase() === call?.name.toUpperCase());
  return known && call ? { kind: 'arguments', function: known, argument: call.argument } : undefined;
}
