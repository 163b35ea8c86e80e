import { createClient } from '../../../../../addin/api/client.ts';
import { KnownNames } from '../../../../../addin/taskpane/import/known-names.ts';
import { answeringServer } from '../../answering-server.ts';

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function namesOf(answer: Parameters<typeof answeringServer>[0]) {
  const server = await answeringServer(answer);
  close = server.close;
  const client = createClient({
    baseUrl: `${server.origin}/api`,
    token: () => Promise.resolve('token'),
    organisation: () => 'atlas-auto',
    fetch,
    retryPausesMs: [],
  });
  const sent = () =>
    server.received.flatMap(({ body }) =>
      ((body as { names?: { name: string }[] } | undefined)?.names ?? []).map(({ name }) => name),
    );
  return { known: new KnownNames(client), received: server.received, sent };
}
const kept = { status: 200, body: { named: 1 } };
const cut = { status: 503, body: { code: 'busy', message: 'busy', requestId: 'r' } };

test('a name said counts at once, stays when the server is cut, and goes out when it is back', async () => {
  const { known, received } = await namesOf((_, count) => (count === 1 ? cut : kept));

  await known.say([{ name: 'Lyon 2', platform: 'FR-LYON' }]);
  expect(known.all.get()).toMatchObject({
    names: [{ name: 'Lyon 2', platform: 'FR-LYON' }],
    failure: { code: 'busy' },
  });
  await known.send();

  expect(known.all.get().failure).toBeUndefined();
  expect(received.map(({ body }) => body)).toEqual([
    { names: [{ name: 'Lyon 2', platform: 'FR-LYON' }] },
    { names: [{ name: 'Lyon 2', platform: 'FR-LYON' }] },
  ]);
});

test('names said while others are on their way all go out, each as it was said last', async () => {
  const { known, sent } = await namesOf(() => kept);

  await Promise.all([
    known.say([{ name: 'A', platform: null }]),
    known.say([{ name: 'B', platform: null }]),
    known.say([{ name: 'b', platform: 'FR-LYON' }]),
  ]);

  expect(sent()).toEqual(['A', 'b']);
});

test('hundreds of names go out in several requests; a text too long for a name counts here only', async () => {
  const { known, sent, received } = await namesOf(() => kept);
  const names = Array.from({ length: 100 }, (_, index) => ({ name: `Site ${index}`, platform: null }));

  await known.say([...names, { name: 'x'.repeat(121), platform: null }]);

  expect(sent()).toEqual(names.map(({ name }) => name));
  expect(received).toHaveLength(2);
  expect(known.all.get().names).toHaveLength(101);
});
