import { MAX_IMPORTED_CONTACTS } from '#contract/contact';
import { createClient } from '../../../../../addin/api/client.ts';
import { RunningImports } from '../../../../../addin/taskpane/import/running-imports.ts';
import { answeringServer } from '../../answering-server.ts';

const contacts = Array.from({ length: MAX_IMPORTED_CONTACTS + 1 }, (_, index) => ({
  line: index + 2,
  id: `C${index}`,
  platform: 'FR-LYON',
  channel: 'chat' as const,
  direction: 'in' as const,
  start: '2026-11-02T10:00:00Z',
}));

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function importsOf(answer: Parameters<typeof answeringServer>[0]) {
  const server = await answeringServer(answer);
  close = server.close;
  const client = createClient({
    baseUrl: `${server.origin}/api`,
    token: () => Promise.resolve('token'),
    organisation: () => 'atlas-auto',
    fetch,
    retryPausesMs: [],
  });
  return { imports: new RunningImports(client), received: server.received };
}

const added = (body: unknown) => {
  const { contacts: some } = body as { contacts: unknown[] };
  return { status: 200, body: { added: some.length, known: 0, refused: [] } };
};
const refused = { status: 503, body: { code: 'busy', message: 'busy', requestId: 'r' } };

test('an import that stands still goes on with the same request, and ends with everything sent', async () => {
  const { imports, received } = await importsOf(({ body }, count) => (count === 2 ? refused : added(body)));
  await imports.start('W', contacts);
  expect(imports.all.get()['W']).toMatchObject({
    busy: false,
    failure: expect.anything() as unknown,
    progress: { sent: MAX_IMPORTED_CONTACTS },
  });

  await imports.resume('W');
  expect(imports.all.get()['W']).toMatchObject({
    busy: false,
    failure: undefined,
    progress: { sent: contacts.length, added: contacts.length },
  });
  const keys = received.map(({ headers }) => headers['idempotency-key']);
  expect(keys[1]).toBe(keys[2]);
  expect(new Set(keys).size).toBe(2);
});

test('an import stopped with its organisation sends nothing more and shows nothing more', async () => {
  let stop = (): void => undefined;
  const { imports, received } = await importsOf(({ body }) => {
    stop();
    return added(body);
  });
  stop = () => imports.stop();
  await imports.start('W', contacts);

  expect(received).toHaveLength(1);
  expect(imports.all.get()).toEqual({});
});
