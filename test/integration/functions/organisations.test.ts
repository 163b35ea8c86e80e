import { startApi, type TestApi } from '../../support/api.ts';
import { newOrganisation } from '../../support/new-organisation.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await anOpenWave(await anOrganisation(api));
});

const nobody = (objectId: string) => api.as(objectId, '');
const create = async (objectId: string, changed = {}) =>
  (await nobody(objectId).call('createOrganisation', { body: newOrganisation(changed) })).organisation;

describe('an organisation of one’s own', () => {
  test('is made once however often the request is sent, and its maker manages quality in it', async () => {
    const founder = nobody('founder');
    const asked = { body: newOrganisation({ test: true }), key: 'found-0001' };

    const { organisation } = await founder.call('createOrganisation', asked);
    expect(await founder.call('createOrganisation', asked)).toEqual({ organisation });

    expect(await founder.call('me')).toMatchObject({
      memberships: [
        {
          role: 'quality-manager',
          organisation: { id: organisation, name: 'Enseigne Nord', test: true, demonstration: false },
        },
      ],
    });
    const overview = await api.as('founder', organisation).call('overview');
    expect(overview).toMatchObject({ platforms: [], waves: [], organisation: { noticeDeclared: 'yes' } });
    expect(await api.verifyAudit(organisation, 'ORG')).toEqual({ intact: true, length: 1 });
  });

  test('is nobody else’s', async () => {
    const organisation = await create('owner');
    const problem = await api.as('stranger', organisation).refused('overview');
    expect(problem.code).toBe('forbidden');
    expect(await nobody('stranger').call('me')).toMatchObject({ memberships: [] });
  });

  test('is not the sixth of one person, even when all are asked for at once', async () => {
    const many = nobody('many');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => many.send('createOrganisation', { body: newOrganisation() })),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.find(({ status }) => status !== 200)).toMatchObject({
      status: 429,
      body: { code: 'limit-reached', details: { of: 'organisations', limit: 5 } },
    });
    expect((await many.call('me')).memberships).toHaveLength(5);
  });

  test('has a time zone that exists, and says how callers are told when they are', async () => {
    const founder = nobody('careless');
    for (const wrong of [{ timeZone: 'Paris/Europe' }, { noticeHow: '  ' }, { name: '' }, { scale: 0 }])
      expect(await founder.refused('createOrganisation', { body: newOrganisation(wrong) })).toMatchObject({
        code: 'invalid-request',
        details: { issues: [{ path: Object.keys(wrong)[0] }] },
      });
  });
});

describe('settings', () => {
  test('are changed by who saw them last; the other is told', async () => {
    const organisation = await create('chief');
    const chief = api.as('chief', organisation);
    const seen = await chief.call('settings');
    expect(seen).toMatchObject({ revision: 1, fixed: { test: 'not-a-test' } });

    const renamed = newOrganisation({ name: 'Enseigne Sud', scale: 100, timeZone: 'Europe/Lisbon' });
    const changed = await chief.call('changeSettings', { body: { ...renamed, revision: 1 } });
    expect(changed).toMatchObject({ revision: 2, organisation: { name: 'Enseigne Sud', scale: 100 } });
    expect(await chief.call('settings')).toEqual(changed);

    const late = await chief.refused('changeSettings', { body: { ...newOrganisation(), revision: 1 } });
    expect(late).toMatchObject({ code: 'conflict', details: { revision: 2 } });
  });

  test('that waves rest on do not change any more, and the reason is said', async () => {
    const manager = api.as(memberOf('quality-manager'), 'ACME');
    const { organisation, revision, fixed } = await manager.call('settings');
    expect(fixed).toEqual({ timeZone: 'waves-exist', scale: 'waves-exist', test: 'not-a-test' });
    const settings = newOrganisation({
      name: organisation.name,
      noticeDeclared: 'unknown',
      noticeHow: '',
    });

    for (const [field, value] of [
      ['timeZone', 'Europe/Lisbon'],
      ['scale', 100],
      ['test', true],
    ] as const)
      expect(
        await manager.refused('changeSettings', { body: { ...settings, [field]: value, revision } }),
      ).toMatchObject({ code: 'settings-fixed', details: { fixed: { [field]: fixed[field] } } });
    const kept = await manager.call('changeSettings', { body: { ...settings, currency: 'CHF', revision } });
    expect(kept).toMatchObject({ organisation: { currency: 'CHF', scale: 20, demonstration: true } });
  });

  test('of a test organisation may say that it is one no more, for good', async () => {
    const organisation = await create('tester', { test: true });
    const tester = api.as('tester', organisation);
    const serious = await tester.call('changeSettings', {
      body: { ...newOrganisation({ test: false }), revision: 1 },
    });
    expect(serious).toMatchObject({ fixed: { test: 'not-a-test' }, organisation: { test: false } });
    const back = await tester.refused('changeSettings', {
      body: { ...newOrganisation({ test: true }), revision: 2 },
    });
    expect(back.code).toBe('settings-fixed');
  });
});

test('a code that opens nothing is refused in the same words whatever it is, ten times an hour', async () => {
  const guesser = nobody('guesser');
  const guess = (code: string) => guesser.refused('joinOrganisation', { body: { code } });

  for (const code of ['ACME', '00000-00000-00000-00000', 'é', '#'])
    expect(await guess(code)).toMatchObject({ code: 'unknown-invitation', details: {} });
  await Promise.all(Array.from({ length: 8 }, (_, index) => guess(`CODE-${index}`)));
  expect(await guess('MORE')).toMatchObject({ code: 'limit-reached', details: { of: 'codes' } });
  api.clock.now += 3_600_001;
  expect(await guess('MORE')).toMatchObject({ code: 'unknown-invitation' });
});
