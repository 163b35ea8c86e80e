import * as z from 'zod';
import { createSchedule } from '../../../functions/handlers/schedule/create-schedule.ts';
import { createLogger } from '../../../functions/runtime/logger.ts';
import { FIRST_ORGANISATION } from '../../../functions/usecases/organisations/appoint-first-administrator.ts';
import { memberKey, ORGANISATION } from '../../../functions/usecases/row-keys.ts';
import { readDeployment } from '../../../infra/aws/deployment.ts';
import { startFastApi, type TestApi } from '../../support/api.ts';

jest.setTimeout(60_000);

/** As the scheduler sends it. */
const { firstAdministrator } = readDeployment('infra/aws/example.json');
const { tenant, objectId } = firstAdministrator;
const another = '66666666-6666-4666-8666-666666666666';

let api: TestApi;
let arrives: (event: unknown) => Promise<void>;
beforeEach(async () => {
  api = await startFastApi();
  const clock = { now: () => api.clock.now };
  arrives = createSchedule({ directory: api.directory, clock, log: createLogger(() => undefined) });
});

async function membershipsOf(tid: string, oid: string): Promise<unknown> {
  const authorization = `Bearer ${await api.sign({ tid, oid })}`;
  const { body } = await api.invoke({ method: 'GET', path: '/api/me', headers: { authorization } });
  return JSON.parse(body).memberships;
}

const administered = [
  {
    role: 'administrator',
    platforms: [],
    organisation: expect.objectContaining({ id: FIRST_ORGANISATION, name: 'Enseigne Exemple', test: false }),
  },
];

test('whom the deployment names administers the first organisation, and nobody of another directory', async () => {
  await arrives({ firstAdministrator });

  expect(await membershipsOf(tenant, objectId)).toEqual(administered);
  expect(await membershipsOf('77777777-7777-4777-8777-777777777777', objectId)).toEqual([]);
});

test('it is done once, whoever a later deployment names, and the audit says so', async () => {
  await Promise.all([arrives({ firstAdministrator }), arrives({ firstAdministrator })]);
  await arrives({ firstAdministrator: { ...firstAdministrator, objectId: another } });

  expect(await membershipsOf(tenant, objectId)).toEqual(administered);
  expect(await membershipsOf(tenant, another)).toEqual([]);
  expect(await api.verifyAudit(FIRST_ORGANISATION, 'ORG')).toEqual({ intact: true, length: 1 });
});

test('whoever was removed since does not come back', async () => {
  await arrives({ firstAdministrator });
  const { ledger } = api.directory.open(FIRST_ORGANISATION);
  await ledger.commit({
    scope: ORGANISATION,
    idempotency: { key: 'remove', requestHash: '' },
    answer: z.object({}),
    decide: () =>
      Promise.resolve({
        answer: {},
        commit: {
          writes: [{ key: memberKey({ tenant, objectId }), version: 1, value: {}, deleted: true }],
          audit: { operation: 'push-sheet', by: { tenant, objectId: another }, at: '', requestId: 'remove' },
        },
      }),
  });

  await arrives({ firstAdministrator });

  expect(await membershipsOf(tenant, objectId)).toEqual([]);
});

test('an event that names nobody properly is refused', async () => {
  for (const wrong of [{}, { firstAdministrator: { ...firstAdministrator, objectId: 'ana@example.com' } }])
    await expect(arrives(wrong)).rejects.toThrow();

  expect(await membershipsOf(tenant, objectId)).toEqual([]);
});
