import { readReferenceFile } from './reference-file.ts';
import { runCase } from './run-case.ts';
import { topics } from './topics.ts';

/** `npm run reference -- FILE…`: the product's own methods against cases computed elsewhere, one line a case. */
function main(paths: readonly string[]): void {
  if (paths.length === 0) {
    console.error('usage: npm run reference -- FILE…');
    process.exitCode = 2;
    return;
  }
  const count = { passed: 0, failed: 0, missing: 0 };
  for (const path of paths) {
    const { cases, datasets } = readReferenceFile(path);
    for (const one of cases) {
      const { kind, line } = runCase(one, datasets, topics);
      count[kind] += 1;
      console.log(line);
    }
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.missing} missing`);
  if (count.failed > 0) process.exitCode = 1;
}

main(process.argv.slice(2));
