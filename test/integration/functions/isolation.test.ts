import { routes, type RouteId } from '#contract/routes';
import type { Route } from '#contract/route';
import { roles } from '#domain/role';
import { startApiWithFiles, type AnyAsked, type Client, type TestApiWithFiles } from '../../support/api.ts';
import { push } from '../../support/evaluations.ts';
import { aFrozenFrame, aPlan, OWN } from '../../support/frames/frozen-frame.ts';
import { aContact, anOpenWave, anOrganisation, memberOf, WAVE } from '../../support/organisation.ts';
import { requests } from '../../support/requests.ts';

jest.setTimeout(120_000);

/** Full is at work: a frozen frame, contacts of others. Bare is as new. Who asks may know of neither. */
let api: TestApiWithFiles;
let job = '';
beforeAll(async () => {
  api = await startApiWithFiles();
  const full = await anOrganisation(api, 'FULL');
  await anOpenWave(full);
  await aPlan(full);
  await aFrozenFrame(api, full);
  await full.call('importContacts', { parameters: { wave: WAVE }, body: { contacts: [aContact(1)] } });
  const { frames } = await full.call('frames', { parameters: { wave: WAVE } });
  job = frames.flatMap(({ files }) => files.map((file) => file.job))[0] ?? '';
  await anOpenWave(await anOrganisation(api, 'BARE'));
});

afterAll(() => api.jobsDone());

const all: [RouteId, Route][] = Object.entries(routes).map(([id, route]) => [id as RouteId, route]);

/** All that is told: the status, the headers and the body, but for the id of the request. */
async function told(client: Client, id: RouteId, asked: AnyAsked = requests[id]) {
  const { answer } = await client.send(id, asked);
  const { 'x-request-id': requestId = '', ...headers } = answer.headers;
  return { status: answer.statusCode, headers, body: answer.body.replaceAll(requestId, 'REQUEST') };
}

describe.each(all.filter(([, route]) => route.roles !== 'anyone'))('%s', (id, route) => {
  test('tells a stranger the same bytes of an organisation at work, of a new one and of none', async () => {
    const stranger = (organisation: string) => told(api.as('stranger', organisation), id);

    const atWork = await stranger('FULL');

    expect(atWork.status).toBe(403);
    expect(await stranger('BARE')).toEqual(atWork);
    expect(await stranger('NOBODYS')).toEqual(atWork);
    expect(await told(api.as(memberOf('quality-manager', 'BARE'), 'FULL'), id)).toEqual(atWork);
    for (const role of roles.filter((one) => route.roles !== 'anyone' && !route.roles.includes(one)))
      expect(await told(api.as(memberOf(role, 'FULL'), 'FULL'), id)).toEqual(atWork);
  });
});

describe('what is of others', () => {
  const everywhere = { wave: WAVE, frame: OWN };
  const inBoth = async (role: 'platform-manager' | 'evaluator', id: RouteId, asked: AnyAsked) => [
    await told(api.as(memberOf(role, 'FULL'), 'FULL'), id, asked),
    await told(api.as(memberOf(role, 'BARE'), 'BARE'), id, asked),
  ];

  test('an evaluation of somebody else is not found in the very words of one that does not exist', async () => {
    const [others, none] = await inBoth('evaluator', 'listen', {
      parameters: everywhere,
      body: { key: 'C1' },
    });

    expect(others?.status).toBe(404);
    expect(others).toEqual(none);
  });

  test('a change to a row of somebody else is refused in the very words of one to a row that does not exist', async () => {
    const [others, none] = await inBoth('evaluator', 'pushEvaluations', {
      parameters: everywhere,
      body: { rows: [{ key: 'C1', base: 1, changes: { facts: { from: '', to: 'x' } } }] },
    });

    expect(others?.body).toContain('unknown-row');
    expect(others).toEqual(none);
  });

  test('a call of somebody else may not be sent, in the very words of a contact that does not exist', async () => {
    const [others, none] = await inBoth('evaluator', 'askUploads', {
      parameters: everywhere,
      body: { files: [{ contact: 'C1', bytes: 9, sha256: '0'.repeat(64), contentType: 'audio/wav' }] },
    });

    expect(others?.body).toContain('unknown-contact');
    expect(others).toEqual(none);
  });

  test.each(['giveSeed', 'certificate', 'sayProviderCount'] as const)(
    'the frame of another party is not found by %s in the very words of one that does not exist',
    async (id) => {
      // In Full the platform of this platform manager goes over to the provider: the frame is another party's.
      const manager = api.as(memberOf('quality-manager', 'FULL'), 'FULL');
      const lyon = { code: 'FR-LYON', name: 'Lyon', country: 'FR', mission: 'care' };
      await manager.call('register', {
        body: { providers: [], platforms: [{ ...lyon, provider: 'ACTEL' }] },
      });

      const [others, none] = await inBoth('platform-manager', id, {
        parameters: everywhere,
        body: requests[id].body,
      });

      expect(others?.status).toBe(404);
      expect(others).toEqual(none);
    },
  );

  test('an id of another organisation is an id of nothing', async () => {
    const bare = api.as(memberOf('quality-manager', 'BARE'), 'BARE');

    const asked = [
      await told(bare, 'job', { parameters: { job } }),
      await told(bare, 'resumeJob', { parameters: { job }, body: {} }),
      await told(bare, 'exportFile', { parameters: { job }, body: {} }),
      await told(bare, 'frameFile', { parameters: everywhere, body: {} }),
      await told(bare, 'recordingHistory', { parameters: everywhere, body: { contact: 'C1' } }),
    ];

    expect(job).not.toBe('');
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const { results } = await push(bare, [{ key: 'C1', base: 1, changes: {} }]);
    expect(results).toMatchObject([{ row: null, refusals: [{ code: 'unknown-row' }] }]);
  });

  test('a request sent again in another organisation of the same person is a request of its own', async () => {
    const made = async () => (await api.as('maker', '').call('createOrganisation', newOne)).organisation;
    const newOne = requests.createOrganisation as never;
    const [one, other] = [await made(), await made()];
    const asked = {
      key: 'the-very-same-key',
      body: {
        providers: [],
        platforms: [{ code: 'NICE', name: 'Nice', country: 'FR', mission: 'care' }],
      },
    };

    await api.as('maker', one).call('register', asked);
    await api.as('maker', other).call('register', asked);

    for (const organisation of [one, other])
      expect((await api.as('maker', organisation).call('overview')).platforms).toMatchObject([
        { code: 'NICE' },
      ]);
    expect(one).not.toBe(other);
  });
});
