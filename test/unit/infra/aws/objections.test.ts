import { readFileSync } from 'node:fs';
import { deploymentSchema } from '../../../../infra/aws/deployment.ts';
import { objectionsTo, type Found } from '../../../../infra/aws/objections.ts';
import { inProject } from '../../../../infra/build/project.ts';

const example = JSON.parse(readFileSync(inProject('infra', 'aws', 'example.json'), 'utf8')) as object;
const deployment = deploymentSchema.parse({
  ...example,
  stage: 'production',
  account: '123456789012',
  region: 'eu-west-3',
  origin: 'https://barometre.acme.fr',
});
const sound: Found = { changes: '', account: '123456789012', tags: ['2026-11-23'], region: undefined };

test('a committed, tagged tree under the credentials of the account it names may be deployed', () => {
  expect(objectionsTo(deployment, sound)).toEqual([]);
});

test.each([
  [{ changes: ' M functions/domain/wave.ts\n' }, 'no commit'],
  [{ account: undefined }, 'credentials'],
  [{ account: '999999999999' }, '999999999999'],
  [{ region: 'us-east-1' }, 'us-east-1'],
  [{ tags: [] }, 'tag'],
])('%j is an objection', (found, said) => {
  const objections = objectionsTo(deployment, { ...sound, ...found });

  expect(objections).toHaveLength(1);
  expect(objections[0]).toContain(said);
});

test('a stage where one tries things needs no tag, and the example is no deployment', () => {
  expect(objectionsTo({ ...deployment, stage: 'dev' }, { ...sound, tags: [] })).toEqual([]);
  expect(
    objectionsTo({ ...deployment, origin: 'https://barometre-qualite.example.com' }, sound).join(),
  ).toContain('example');
});
