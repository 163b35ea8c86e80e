import type { PlatformName } from '#contract/platform-name';
import { startApi, type Client, type TestApi } from '../../support/api.ts';
import { anOrganisation, memberOf } from '../../support/organisation.ts';

let api: TestApi;
let manager: Client;
beforeAll(async () => {
  api = await startApi();
  manager = await anOrganisation(api);
});

const name = (...names: PlatformName[]) => manager.call('namePlatforms', { body: { names } });
const known = async (who: Client = manager) => (await who.call('platformNames')).names;

test('a name is kept for the whole organisation, and for no other', async () => {
  const rival = await anOrganisation(api, 'RIVAL');
  const colleague = api.as(memberOf('quality-manager'), 'ACME');

  await name({ name: ' Site de Lyon 2 ', platform: 'FR-LYON' }, { name: 'Essai', platform: null });

  expect(await known(colleague)).toEqual([
    { name: 'Essai', platform: null },
    { name: 'Site de Lyon 2', platform: 'FR-LYON' },
  ]);
  expect(await known(rival)).toEqual([]);
});

test('another spelling of a name takes its place, in one request and in the next', async () => {
  await name({ name: 'Pôrto', platform: 'FR-LYON' }, { name: 'PORTO', platform: null });
  await name({ name: 'porto', platform: 'PT-PORTO' });

  const porto = (await known()).filter((one) => /p.rto/i.test(one.name));
  expect(porto).toEqual([{ name: 'porto', platform: 'PT-PORTO' }]);
});

test('a name of a platform that does not exist is refused, and nothing of the request is kept', async () => {
  const names = [
    { name: 'Nantes', platform: 'FR-LYON' },
    { name: 'Brest', platform: 'FR-BREST' },
  ];

  const refused = await manager.refused('namePlatforms', { body: { names } });

  expect(refused).toMatchObject({
    code: 'invalid-request',
    details: { issues: [{ path: 'names.1.platform', code: 'unknown-platform', platform: 'FR-BREST' }] },
  });
  expect((await known()).some((one) => one.name === 'Nantes')).toBe(false);
});

test('the volumes that are there are told, and a period that is none is refused', async () => {
  const volume = (period: string, received: number) => ({
    platform: 'FR-LYON',
    period,
    channel: 'phone' as const,
    direction: 'in' as const,
    received,
  });
  const volumes = ['2026-10', '2026-W41', '2026-10-05..2026-10-20'].map((period, index) =>
    volume(period, index),
  );
  await manager.call('recordVolumes', { body: { volumes } });

  const asked = [...volumes, volume('2026-11', 0), { ...volume('2026-10', 0), platform: 'PT-PORTO' }];
  const { volumes: present } = await manager.call('presentVolumes', {
    body: {
      volumes: asked.map(({ platform, period, channel, direction }) => ({
        platform,
        period,
        channel,
        direction,
      })),
    },
  });

  expect([...present].sort((one, other) => one.received - other.received)).toEqual(volumes);
  for (const period of ['2026-13', '2026-W54', 'octobre', '2026-1'])
    expect((await manager.refused('recordVolumes', { body: { volumes: [volume(period, 1)] } })).code).toBe(
      'invalid-request',
    );
});
