import * as fc from 'fast-check';
import { routes, type RouteId } from '#contract/routes';
import type { Route } from '#contract/route';
import { startApiWithFiles, type TestApiWithFiles } from '../../support/api.ts';
import { hostileBodies, hostileParameters, hostileTexts, MARKER, spoiltBody } from '../../support/hostile.ts';
import { anOpenWave, anOrganisation, memberOf } from '../../support/organisation.ts';
import { requests } from '../../support/requests.ts';

/** Printed by fast-check beside what failed, and fixed: a failure comes again. */
const SEED = 20261123;
const RUNS = 8;

let api: TestApiWithFiles;
const tokens = new Map<string, string>();
beforeAll(async () => {
  api = await startApiWithFiles();
  await anOpenWave(await anOrganisation(api, 'ACME'));
  await anOpenWave(await anOrganisation(api, 'RIVAL'));
});

afterAll(() => api.jobsDone());

const all: [RouteId, Route][] = Object.entries(routes).map(([id, route]) => [id as RouteId, route]);

type Hostile = {
  readonly path?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

let sent = 0;

/** As a member whom the route lets in: what is refused is refused for what was sent. */
async function ask(id: RouteId, { path = pathOf(id), text, headers }: Hostile) {
  const route: Route = routes[id];
  const [role = 'quality-manager'] = route.roles === 'anyone' ? [] : route.roles;
  const token = tokens.get(role) ?? (await api.sign({ oid: memberOf(role) }));
  tokens.set(role, token);
  sent += 1;
  const answer = await api.invoke({
    method: route.method,
    path: `/api${path}`,
    headers: {
      authorization: `Bearer ${token}`,
      'x-organisation': 'ACME',
      'idempotency-key': `hostile-${String(sent).padStart(8, '0')}`,
      ...headers,
    },
    ...(text !== undefined && route.method !== 'GET' && { body: text }),
  });
  return { ...answer, sent: text?.slice(0, 400) };
}

function pathOf(id: RouteId, put?: string): string {
  const parameters = requests[id].parameters ?? {};
  return routes[id].path.replace(/:(\w+)/g, (_, name: string) => put ?? parameters[name] ?? 'NONE');
}

type Answered = Awaited<ReturnType<typeof ask>>;

/** Neither a fault of ours nor anything of what was sent: a refusal has its code, and fields by their names. */
function expectCalm({ statusCode, body, headers, sent: asked }: Answered, mayEcho = false): void {
  const refusal = statusCode >= 400;
  expect({ statusCode, asked, ...(statusCode >= 500 && { logged: api.logged.at(-1) }) }).toEqual({
    statusCode: expect.any(Number) as number,
    asked,
  });
  expect(statusCode).toBeLessThan(500);
  if (!refusal) return;
  expect(headers['content-type']).toBe('application/problem+json');
  expect(Object.keys(JSON.parse(body) as object).sort()).toEqual(['code', 'details', 'requestId', 'status']);
  if (!mayEcho) expect(body).not.toContain(MARKER);
  expect(body.length).toBeLessThan(10_000);
  expect(body).not.toMatch(/node_modules|\.ts:\d|at Object|ZodError|TypeError|RangeError/);
}

describe.each(all)('%s', (id, route) => {
  const { body = {} } = requests[id];

  if (route.method === 'POST') {
    test('a body with hostile values in it is taken or refused, never a fault and never an echo', async () => {
      const property = fc.asyncProperty(spoiltBody(body), async (spoilt) => {
        const text = JSON.stringify(spoilt);
        expectCalm(await ask(id, { text }));
      });
      await fc.assert(property, { seed: SEED, numRuns: RUNS });
    });

    test('a body that is no JSON, or not said to be, is refused in the same way', async () => {
      for (const text of hostileBodies) expectCalm(await ask(id, { text }));
      for (const type of ['application/xml', MARKER])
        expectCalm(await ask(id, { text: JSON.stringify(body), headers: { 'content-type': type } }));
    });
  }

  test('an address or a header nobody writes is refused, with nothing of it but the ids of the address', async () => {
    for (const parameter of route.path.includes(':') ? hostileParameters : [])
      expectCalm(await ask(id, { path: pathOf(id, parameter), text: JSON.stringify(body) }), true);
    expectCalm(await ask(id, { path: `${pathOf(id)}?a=${MARKER}&__proto__=1`, text: '[]' }));
    for (const header of ['x-organisation', 'idempotency-key', 'authorization'])
      for (const text of [MARKER.repeat(200), '__proto__'])
        expectCalm(await ask(id, { text: '[]', headers: { [header]: text } }));
  });
});

test('no value that was sent is in a log', () => {
  const logged = api.logged.join('');

  expect(logged).not.toContain(MARKER);
  for (const text of hostileTexts.filter((one) => one.length > 20)) expect(logged).not.toContain(text);
});
