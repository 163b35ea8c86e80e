import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const directory = resolve(process.env['SHARED_DIR'] ?? '../shared');

/** Whether the shared material lies beside the project; with SHARED_DIR set its absence is an error. */
export const hasShared = existsSync(directory);
if (!hasShared && process.env['SHARED_DIR'] !== undefined) throw new Error(`SHARED_DIR: no ${directory}`);

export const sharedPath = (...parts: string[]): string => join(directory, ...parts);

/** A kind of test on shared material, named as skipped where there is none. */
export const withShared = <Kind>(kind: Kind): Kind | typeof skipped => (hasShared ? kind : skipped);

export const testWithShared = withShared(test);

function skipped(name: string): void {
  test.skip(`${name} (skipped: no shared data)`, () => undefined);
}

// Reference cases are read as they are: each test knows the shape of its own.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;
type Case = {
  id: string;
  fn: string;
  input: Loose;
  expected: Loose;
  tolerance?: { rel?: number; abs?: number };
};

/** The reference cases of one function. */
export function sharedCases(fn: string): Case[] {
  if (!hasShared) return [];
  const file = JSON.parse(readFileSync(sharedPath('cases', 'statistics.json'), 'utf8')) as { cases: Case[] };
  return file.cases.filter((one) => one.fn === fn);
}
