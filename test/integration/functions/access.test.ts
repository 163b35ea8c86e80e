import { routes, type RouteId } from '#contract/routes';
import { roles } from '#domain/role';
import type { Route } from '#contract/route';
import { startApiWithFiles, type TestApiWithFiles } from '../../support/api.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';
import { requests } from '../../support/requests.ts';

let api: TestApiWithFiles;
beforeAll(async () => {
  api = await startApiWithFiles();
  await anOpenWave(await anOrganisation(api, 'ACME'));
  await anOpenWave(await anOrganisation(api, 'RIVAL'));
});

afterAll(() => api.jobsDone());

const all: [RouteId, Route][] = Object.entries(routes).map(([id, route]) => [id as RouteId, route]);
const codeOf = (body: unknown) => (body as { code?: string }).code;

describe.each(all)('%s', (id, route) => {
  test.each(roles)('a member who is %s is let in or kept out as the contract says', async (role) => {
    const { status, body } = await api.as(memberOf(role), 'ACME').send(id, requests[id]);

    const isAllowed = route.roles === 'anyone' || route.roles.includes(role);
    if (isAllowed) expect([200, 404, 409, 429]).toContain(status);
    else expect([status, codeOf(body)]).toEqual([403, 'forbidden']);
  });

  test('a member of another organisation is a stranger here', async () => {
    const stranger = api.as(memberOf('quality-manager', 'RIVAL'), 'ACME');

    const { status, body } = await stranger.send(id, requests[id]);

    if (route.roles !== 'anyone') expect([status, codeOf(body)]).toEqual([403, 'forbidden']);
    else expect(JSON.stringify(body)).not.toContain('ACME');
  });

  test('an organisation that does not exist answers like that of others', async () => {
    const { status } = await api.as(memberOf('quality-manager'), 'NOBODYS').send(id, requests[id]);

    if (route.roles === 'anyone') expect([200, 404, 409, 429]).toContain(status);
    else expect(status).toBe(403);
  });

  test('nobody is let in without a token', async () => {
    const path = `/api${route.path}`;
    const answer = await api.invoke({ method: route.method, path, headers: { 'x-organisation': 'ACME' } });

    expect([answer.statusCode, codeOf(JSON.parse(answer.body))]).toEqual([401, 'not-signed-in']);
  });

  if (route.writes)
    test('nothing is written without an idempotency key', async () => {
      const writer = route.roles === 'anyone' ? undefined : route.roles[0];
      const answer = await api.invoke({
        method: 'POST',
        path: `/api${route.path}`,
        headers: {
          authorization: `Bearer ${await api.sign({ oid: memberOf(writer ?? 'evaluator') })}`,
          'x-organisation': 'ACME',
        },
        body: '{}',
      });

      expect([answer.statusCode, JSON.parse(answer.body).details]).toEqual([
        400,
        { header: 'idempotency-key' },
      ]);
    });
});
