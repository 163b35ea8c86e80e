import { ulid } from 'ulid';
import type { Deletion } from '#contract/settings';
import { gridReference } from '#domain/grid';
import { startApiWithFiles, TENANT, type Client } from '../../support/api.ts';
import { aLine, sendList, type ApiWithFiles } from '../../support/frames/send-list.ts';
import { newOrganisation } from '../../support/new-organisation.ts';
import { aContact, anOpenWave, anOrganisation, grid, memberOf } from '../../support/organisation.ts';

let api: ApiWithFiles;
beforeAll(async () => {
  api = await startApiWithFiles();
  await anOpenWave(await anOrganisation(api));
});

const nobody = (objectId: string) => api.as(objectId, '');
const ask = (by: Client, organisation: string, name = 'Essai') =>
  by.call('deleteOrganisation', { body: { organisation, name } });
const refused = async (by: Client, organisation: string, name = 'Essai') =>
  (await by.refused('deleteOrganisation', { body: { organisation, name } })).code;

/** A test organisation at work: a wave, its contacts, volumes, a member and an invitation; and the code of that. */
async function atWork(founder: string): Promise<{ organisation: string; code: string; chief: Client }> {
  const made = await nobody(founder).call('createOrganisation', {
    body: newOrganisation({ name: 'Essai', test: true }),
  });
  const { organisation } = made;
  const chief = api.as(founder, organisation);
  const codes: string[] = [];
  for (const name of ['Invited', 'Joined']) {
    const changes = { name: { from: null, to: name }, role: { from: null, to: 'evaluator' } };
    const rows = [{ key: ulid(), base: 0, changes }];
    const { results } = await chief.call('pushSheet', { parameters: { sheet: 'members' }, body: { rows } });
    codes.push(String(results[0]?.row?.fields['invitation']));
  }
  await nobody(`${founder}-evaluator`).call('joinOrganisation', { body: { code: codes[1]! } });
  await chief.call('register', {
    body: { platforms: [{ code: 'FR-LYON', name: 'Lyon', country: 'FR', mission: 'care' }] },
  });
  await chief.call('publishGrid', { body: grid as never });
  const grids = { phone: gridReference(grid) };
  const platforms = ['FR-LYON'];
  await chief.call('createWave', {
    body: { code: 'W', quarter: '2026-Q4', method: 'listening', grids, platforms },
  });
  await chief.call('openWave', { parameters: { wave: 'W' }, body: {} });
  const contacts = Array.from({ length: 600 }, (_, line) => aContact(line + 1));
  for (let from = 0; from < contacts.length; from += 200)
    await chief.call('importContacts', {
      parameters: { wave: 'W' },
      body: { contacts: contacts.slice(from, from + 200) },
    });
  return { organisation, code: codes[0]!, chief };
}

/** Asks until it is done, as the pane does. */
async function toTheEnd(by: Client, organisation: string): Promise<readonly Deletion[]> {
  const steps: Deletion[] = [];
  for (;;) {
    const step = await ask(by, organisation, '');
    steps.push(step);
    if (step.done) return steps;
    expect(step.deleted).toBeGreaterThan(0);
  }
}

test('files, salts and jobs of a test organisation are deleted with it, those of others stay', async () => {
  const { organisation, chief } = await atWork('archivist');
  const other = api.as(memberOf('quality-manager'), 'ACME');
  await sendList(api, other, [aLine(1)]);
  await sendList(api, chief, [aLine(1, { agent: 'Zoé' })], { wave: 'W' });
  const { files, jobs } = api.directory.open(organisation);
  await files.write('incoming/late', new Uint8Array(1));
  expect(await files.list('frames/')).toHaveLength(1);
  expect(await files.list('salts/')).toHaveLength(1);

  await ask(nobody('archivist'), organisation);
  api.clock.now += 30_000;
  await toTheEnd(nobody('archivist'), organisation);

  for (const kind of ['incoming/', 'jobs/', 'frames/', 'salts/']) expect(await files.list(kind)).toEqual([]);
  expect(await jobs.ofWave('W')).toEqual([]);
  expect(await api.directory.open('ACME').files.list('frames/')).toHaveLength(1);
});

test('a test organisation is gone for everybody at once, and deleted whole in steps that can be resumed', async () => {
  const { organisation, code, chief } = await atWork('founder');
  const founder = nobody('founder');

  expect(await ask(founder, organisation)).toEqual({ done: false, deleted: 0, waitSeconds: 30 });

  for (const person of ['founder', 'founder-evaluator']) {
    expect(await api.as(person, organisation).refused('overview')).toMatchObject({ code: 'forbidden' });
    expect((await nobody(person).call('me')).memberships).toEqual([]);
  }
  expect((await founder.call('me')).deleting).toEqual([organisation]);
  expect((await nobody('founder-evaluator').call('me')).deleting).toEqual([]);
  const late = await nobody('late').refused('joinOrganisation', { body: { code } });
  expect(late.code).toBe('unknown-invitation');
  expect(
    await chief.refused('pushSheet', { parameters: { sheet: 'members' }, body: { rows: [] } }),
  ).toBeDefined();

  expect(await ask(founder, organisation)).toMatchObject({ done: false, deleted: 0 });
  api.clock.now += 30_000;
  const steps = await toTheEnd(founder, organisation);

  expect(steps.length).toBeGreaterThan(1);
  expect((await founder.call('me')).deleting).toEqual([]);
  const { ledger } = api.directory.open(organisation);
  for (const scope of ['W#W#P#FR-LYON', 'W#W', 'P#FR-LYON'] as const)
    expect((await ledger.list(scope, { from: ' ', to: '~' })).rows).toEqual([]);
  const kept = (await ledger.list('ORG', { from: ' ', to: '~' })).rows;
  expect(kept).toMatchObject([
    { key: 'SETTINGS', deleted: true, value: { deletedBy: { tenant: TENANT, objectId: 'founder' } } },
  ]);
  expect(JSON.stringify(kept)).not.toContain('Essai');
  expect(await api.directory.organisationsOf({ tenant: TENANT, objectId: 'founder-evaluator' })).toEqual([]);
  expect(await ask(founder, organisation)).toMatchObject({ done: true });
});

test('only a manager of a test organisation deletes it, by its exact name; the rest is refused in the same words', async () => {
  const { organisation } = await atWork('owner');
  const owner = nobody('owner');

  for (const name of ['', 'essai', 'Essai 2'])
    expect(await refused(owner, organisation, name)).toBe('not-deletable');
  for (const stranger of ['owner-evaluator', 'stranger'])
    expect(await refused(nobody(stranger), organisation)).toBe('not-deletable');
  expect(await refused(nobody('stranger'), 'NOBODYS')).toBe('not-deletable');
  expect(await refused(api.as(memberOf('quality-manager'), 'ACME'), 'ACME', 'ACME')).toBe('not-deletable');
  expect((await api.as('owner', organisation).call('overview')).waves).toHaveLength(1);

  await ask(owner, organisation);
  expect(await refused(nobody('owner-evaluator'), organisation)).toBe('not-deletable');
});

test('a place among the five of a person is free again once a test organisation is deleted', async () => {
  const many = nobody('many');
  const create = () =>
    many.send('createOrganisation', { body: newOrganisation({ name: 'Essai', test: true }) });
  const made = await Promise.all(Array.from({ length: 5 }, create));
  expect((await create()).status).toBe(429);

  await ask(many, (made[0]!.body as { organisation: string }).organisation);

  expect((await create()).status).toBe(200);
});
