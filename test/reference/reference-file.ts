import { readFileSync } from 'node:fs';
import type { Datasets, Loose } from './topic.ts';

/** `|got − expected| ≤ rel × |expected| + abs` */
export type Tolerance = { readonly rel: number; readonly abs: number };

export type ReferenceCase = {
  readonly id: string;
  readonly fn: string;
  readonly input: Loose;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: Tolerance;
};

export type ReferenceFile = { readonly cases: readonly ReferenceCase[]; readonly datasets: Datasets };

const usual: Tolerance = { rel: 1e-8, abs: 1e-10 };

/**
 * The cases of a file and the datasets they name.
 * @throws when it is no such file
 */
export function readReferenceFile(path: string): ReferenceFile {
  const file: Loose = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(file.cases)) throw new Error(`${path}: no cases in it`);
  return {
    cases: file.cases.map((one: Loose) => ({
      id: one.id,
      fn: one.fn,
      input: one.input ?? {},
      expected: one.expected,
      tolerance: { ...usual, ...one.tolerance },
    })),
    datasets: file.datasets ?? {},
  };
}
