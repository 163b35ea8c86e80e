import { isSame } from './is-same.ts';
import type { ReferenceCase, Tolerance } from './reference-file.ts';
import type { Datasets, Output, Topic } from './topic.ts';

export type Outcome = { readonly kind: 'passed' | 'failed' | 'missing'; readonly line: string };

/** Answers that must not be given. */
const isWrong = (key: string): boolean => key.endsWith('_WRONG');

/** Puts a case to the product and says in one line how it went. */
export function runCase(one: ReferenceCase, datasets: Datasets, topic: Topic): Outcome {
  const mapped = topic[one.fn];
  if (mapped === undefined) return { kind: 'missing', line: `MISSING ${one.id} ${one.fn}` };
  try {
    return compared(one, mapped(one.input, datasets));
  } catch (error) {
    return failed(one, error instanceof Error ? error.message : String(error), one.expected);
  }
}

function compared(one: ReferenceCase, output: Output): Outcome {
  const right = Object.entries(one.expected).filter(([key]) => !isWrong(key));
  const different = right.filter(([key, expected]) => !isSame(output[key], expected, one.tolerance));
  const wrong = Object.entries(one.expected).filter(
    ([key, value]) => isWrong(key) && isGiven(value, output, right, one.tolerance),
  );
  if (different.length + wrong.length === 0) return { kind: 'passed', line: `PASS ${one.id}` };
  const got = Object.fromEntries([...different.map(([key]) => [key, output[key] ?? null]), ...wrong]);
  return failed(
    one,
    got,
    Object.fromEntries([...different, ...wrong.map(([key]) => [key, 'another answer'])]),
  );
}

/** Whether the answer that must not be given is among those given, unless the right one happens to be the same. */
function isGiven(
  wrong: unknown,
  output: Output,
  right: readonly (readonly [string, unknown])[],
  tolerance: Tolerance,
): boolean {
  if (right.some(([, expected]) => isSame(wrong, expected, tolerance))) return false;
  return Object.values(output).some((got) => isSame(got, wrong, tolerance));
}

const failed = ({ id }: ReferenceCase, got: unknown, expected: unknown): Outcome => ({
  kind: 'failed',
  line: `FAIL ${id} got ${JSON.stringify(got)} expected ${JSON.stringify(expected)}`,
});
