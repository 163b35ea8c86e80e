import {
  eachOrganisation,
  ORGANISATIONS_AT_ONCE,
} from '../../../functions/usecases/schedule/each-organisation.ts';
import { startFastApi, type TestApi } from '../../support/api.ts';
import { anOrganisation } from '../../support/organisation.ts';

const living = ['ACME', 'BETA', 'GAMMA', 'DELTA', 'EPSILON', 'ZETA', 'ETA', 'THETA', 'IOTA', 'KAPPA'];
let api: TestApi;
beforeEach(async () => {
  api = await startFastApi();
  for (const id of living) await anOrganisation(api, id);
});

type Logged = { readonly level: string; readonly event: string; readonly organisation: unknown };

async function visitAll(visit: (organisation: string) => Promise<void>): Promise<readonly Logged[]> {
  const logged: Logged[] = [];
  const world = {
    directory: api.directory,
    clock: { now: () => api.clock.now },
    log: (level: string, event: string, { organisation }: Readonly<Record<string, unknown>>) =>
      void logged.push({ level, event, organisation }),
  };
  const failure = await eachOrganisation(world, (store) => visit(store.organisation)).catch(String);
  return failure === undefined ? logged : [...logged, { level: 'thrown', event: failure, organisation: '' }];
}

test('every organisation is visited once, some at a time and never more', async () => {
  const visited: string[] = [];
  let [inside, most] = [0, 0];
  await visitAll(async (organisation) => {
    visited.push(organisation);
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  });
  expect(visited.toSorted()).toEqual(expect.arrayContaining([...living].sort()));
  expect(new Set(visited).size).toBe(visited.length);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(ORGANISATIONS_AT_ONCE);
});

test('a fault in one keeps none of the others waiting, and the run fails once all were visited', async () => {
  const visited: string[] = [];
  const told = await visitAll((organisation) => {
    if (organisation === 'ACME') return Promise.reject(new Error('planted'));
    visited.push(organisation);
    return Promise.resolve();
  });
  expect(visited).toEqual(expect.arrayContaining(living.slice(1)));
  expect(told).toEqual([
    { level: 'error', event: 'scheduled-organisation', organisation: 'ACME' },
    { level: 'thrown', event: 'Error: failed for 1 organisations', organisation: '' },
  ]);
});
