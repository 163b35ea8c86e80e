import { eraseOrganisation } from '../../../functions/usecases/organisations/erase-organisation.ts';
import { createOrganisation } from '../../../functions/usecases/create-organisation.ts';
import { startApiWithFiles, TENANT, type Client } from '../../support/api.ts';
import { cutUntilDone } from '../../support/cut-store.ts';
import { importSome } from '../../support/evaluations.ts';
import { aLine, sendList, type ApiWithFiles } from '../../support/frames/send-list.ts';
import { anOpenWave, anOrganisation, grid, WAVE } from '../../support/organisation.ts';

let api: ApiWithFiles;
let administrator: Client;
let manager: Client;

/** A real organisation at work beside the demonstration. */
beforeEach(async () => {
  api = await startApiWithFiles();
  await anOpenWave(await anOrganisation(api));
  const people = ['administrator', 'quality-manager', 'evaluator'] as const;
  await createOrganisation(api.directory, {
    organisation: {
      ...{ id: 'REAL', name: 'Réelle', timeZone: 'Europe/Paris', scale: 20, currency: 'EUR' },
      ...{ language: 'fr', demonstration: false },
    },
    members: people.map((role) => ({ tenant: TENANT, objectId: role, name: role, role, platforms: [] })),
    audit: {
      operation: 'create-organisation',
      by: { tenant: TENANT, objectId: 'administrator' },
      ...{ at: '2026-10-01T08:00:00Z', requestId: 'create-REAL' },
    },
  });
  administrator = api.as('administrator', 'REAL');
  manager = api.as('quality-manager', 'REAL');
  await manager.call('register', {
    body: {
      platforms: ['FR-LYON', 'PT-PORTO'].map((code) => ({
        code,
        name: code,
        country: 'FR',
        mission: 'care',
      })),
    },
  });
  await manager.call('publishGrid', { body: grid as never });
  await anOpenWave(manager);
  await importSome(manager, 40);
  await sendList(api, manager, [aLine(90, { agent: 'Zoé' })]);
  await api.directory.open('REAL').files.write(`rec/50/1700000000/${WAVE}/FR-LYON/abc`, new Uint8Array(3));
});

const ask = (name: string, by = administrator) => by.call('askErasure', { body: { name } });
const days = async (n: number) => {
  api.clock.now += n * 86_400_000;
  await api.schedule('hourly');
};

test('an administrator who types the name has a real organisation erased, in seven days and whole', async () => {
  expect((await administrator.refused('askErasure', { body: { name: 'Autre' } })).code).toBe('wrong-name');
  expect((await manager.refused('askErasure', { body: { name: 'Réelle' } })).code).toBe('forbidden');

  const { organisation } = await ask('Réelle');
  expect(organisation.erasure).toEqual({ at: '2026-11-27T10:00:00Z', by: 'administrator' });
  expect((await ask('Réelle')).organisation.erasure?.at).toBe('2026-11-27T10:00:00Z');
  await days(6.9);
  expect((await manager.call('overview')).organisation.erasure).toBeDefined();

  await days(0.2);
  expect((await manager.refused('overview')).code).toBe('forbidden');
  await days(1 / 24);

  const { files, ledger, jobs } = api.directory.open('REAL');
  for (const kind of ['frames/', 'salts/', 'rec/50/', 'jobs/', 'incoming/'])
    expect(await files.list(kind)).toEqual([]);
  expect(await jobs.ofWave(WAVE)).toEqual([]);
  const everything = { from: ' ', to: '~' };
  for (const scope of ['W#2026-Q4-L#P#FR-LYON', 'W#2026-Q4-L', 'P#FR-LYON', 'LINKS', 'DESTRUCTIONS'] as const)
    expect((await ledger.list(scope, everything)).rows).toEqual([]);
  expect((await ledger.list('ORG', everything)).rows).toMatchObject([{ key: 'SETTINGS', deleted: true }]);
  expect(await api.directory.organisations()).toEqual(['ACME']);
  expect(api.tables()).toContain('"operation":"erase-organisation"');
  expect(api.tables()).not.toContain('Réelle');
  expect((await administrator.call('me')).memberships).toEqual([]);
});

test('an erasure cut after any of its steps and run again leaves nothing either', async () => {
  await ask('Réelle');
  await days(7);
  const nobody = { tenant: 'system', objectId: 'schedule' };
  const store = api.directory.open('REAL');

  const cuts = await cutUntilDone(store, async (over) => {
    while (!(await eraseOrganisation(over, nobody)).done);
  });

  expect(cuts).toBeGreaterThan(2);
  expect(await api.directory.organisations()).toEqual(['ACME']);
  expect(await store.files.list('frames/')).toEqual([]);
  const ownItems = api.tables().match(/"pk":"ORG#REAL#[^"]*","sk":"[A-Z][^"]*"/g);
  expect(ownItems).toEqual(['"pk":"ORG#REAL#ORG","sk":"SETTINGS"']);
});

test('an erasure is taken back within seven days, and nothing is erased', async () => {
  await ask('Réelle');
  await days(6);

  const { organisation } = await manager.call('takeBackErasure', { body: {} });
  expect(organisation.erasure).toBeUndefined();
  await days(5);

  const { waves } = await manager.call('overview');
  expect(waves).toHaveLength(1);
});

test('settings saved meanwhile do not take an erasure back; the demonstration is never erased', async () => {
  await ask('Réelle');
  const { organisation, revision } = await manager.call('settings');
  const { id, demonstration, erasure, ...kept } = organisation;
  await manager.call('changeSettings', { body: { ...kept, name: 'Renommée', revision } });

  expect((await manager.call('settings')).organisation).toMatchObject({ id, demonstration, erasure });
  const demo = api.as('administrator-acme', 'ACME');
  expect((await demo.refused('askErasure', { body: { name: 'ACME' } })).code).toBe('not-deletable');
});
