import { sharedPath, testWithShared } from '../support/shared.ts';
import { readReferenceFile } from './reference-file.ts';
import { runCase } from './run-case.ts';
import { topics } from './topics.ts';

testWithShared('every open case is answered by the product as expected', () => {
  const { cases, datasets } = readReferenceFile(sharedPath('cases', 'statistics.json'));

  const notPassed = cases
    .map((one) => runCase(one, datasets, topics))
    .filter(({ kind }) => kind !== 'passed')
    .map(({ line }) => line);

  expect(cases.length).toBeGreaterThan(60);
  expect(notPassed).toEqual([]);
});
