import { ApiFailure } from '../../../../addin/api/api-failure.ts';
import { connect } from '../../../../addin/api/connect.ts';
import { createKeptTexts } from '../../../../addin/api/kept-texts.ts';
import { createSession } from '../../../../addin/api/session.ts';
import type { TokenSource } from '../../../../addin/api/token-source.ts';
import { answeringServer, type Received, type Reply } from '../answering-server.ts';
import { aMe } from '../a-me.ts';
import { memoryStorage } from '../memory-storage.ts';

const persons = [
  { objectId: 'o-1', name: 'Claire Morel', label: { fr: 'responsable qualité', en: 'quality manager' } },
  { objectId: 'o-2', name: 'Hugo Lefèvre', label: { fr: 'évaluateur', en: 'evaluator' } },
];

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

/** The local system, as far as signing in goes. */
function localAnswer(received: Received): Reply {
  const { path, body, headers } = received;
  if (path === '/config.json')
    return {
      status: 200,
      body: {
        apiBase: '/api',
        identity: { kind: 'local', tokenUrl: '/local/token', personsUrl: '/local/persons' },
      },
    };
  if (path === '/local/persons') return { status: 200, body: persons };
  if (path === '/local/token') {
    const { objectId } = body as { objectId: string };
    return { status: 200, body: { token: objectId, expiresAt: '2999-01-01T00:00:00Z' } };
  }
  return { status: 200, body: aMe(String(headers.authorization).replace('Bearer ', '')) };
}

async function connected(answer = localAnswer, storage = memoryStorage()) {
  const server = await answeringServer(answer);
  close = server.close;
  const { session } = connect(
    server.fetch,
    createKeptTexts(() => storage),
  );
  return { session, received: server.received, storage, server };
}

test('the first person is signed in when nobody chose', async () => {
  const { session } = await connected();

  await session.start();

  expect(session.state()).toMatchObject({ status: 'signed-in', me: { objectId: 'o-1' }, offline: false });
  expect(session.organisation()).toBe('atlas-auto');
  expect(await session.persons()).toEqual(persons);
});

test('another person is chosen, told, and kept for the next opening', async () => {
  const { session, storage } = await connected();
  const told: string[] = [];
  await session.start();
  session.subscribe((state) => told.push(state.status === 'signed-in' ? state.me.objectId : state.status));

  await session.switchPerson('o-2');
  await close?.();
  const again = await connected(localAnswer, storage);
  await again.session.start();

  expect(told).toEqual(['starting', 'o-2']);
  expect(again.session.state()).toMatchObject({ me: { objectId: 'o-2' } });
});

test('the chosen organisation is kept by person', async () => {
  const { session, storage } = await connected();
  await session.start();

  session.choose('maison-azur');
  await close?.();
  const again = await connected(localAnswer, storage);
  await again.session.start();

  expect(session.organisation()).toBe('maison-azur');
  expect(again.session.organisation()).toBe('maison-azur');
  await again.session.switchPerson('o-2');
  expect(again.session.organisation()).toBe('atlas-auto');
});

test('signed out, nobody is signed in until they act', async () => {
  const { session } = await connected();
  await session.start();

  await session.signOut();
  await session.start();
  const afterSignOut = session.state().status;
  await session.signIn();

  expect(afterSignOut).toBe('signed-out');
  expect(session.state()).toMatchObject({ status: 'signed-in', me: { objectId: 'o-1' } });
  await session.signOut();
  expect(() => session.organisation()).toThrow(expect.objectContaining({ code: 'not-signed-in' }));
});

test('without network the person of the last time is known, and found again with it', async () => {
  const first = await connected();
  await first.session.start();
  await close?.();
  let isCut = true;
  const { session } = await connected(
    (received) => (isCut ? { status: 503 } : localAnswer(received)),
    first.storage,
  );
  const offline = createSession({
    source: unreachable,
    readMe: () => Promise.reject(new ApiFailure('offline')),
    kept: createKeptTexts(() => first.storage),
  });

  await offline.start();
  await session.start();
  const whileBusy = session.state();
  isCut = false;
  await session.start();

  expect(offline.state()).toMatchObject({ status: 'signed-in', me: { objectId: 'o-1' }, offline: true });
  expect(whileBusy).toMatchObject({ status: 'failed', failure: { code: 'busy' } });
  expect(session.state()).toMatchObject({ status: 'signed-in', offline: false });
});

test('many who want a token at once make one request, and a dying token is renewed', async () => {
  let time = 0;
  let issued = 0;
  const source: TokenSource = {
    ...unreachable,
    silent: () => {
      issued += 1;
      return Promise.resolve({ token: `t${issued}`, expiresAt: time + 3_600_000 });
    },
  };
  const session = createSession({
    source,
    readMe: () => Promise.reject(new ApiFailure('offline')),
    kept: createKeptTexts(memoryStorage),
    now: () => time,
  });

  const together = await Promise.all(Array.from({ length: 100 }, () => session.token()));
  time = 3_600_000 - 60_000;
  const later = await session.token();

  expect(new Set(together)).toEqual(new Set(['t1']));
  expect(later).toBe('t2');
  expect(await session.token()).toBe('t2');
  expect(await session.token({ fresh: true })).toBe('t3');
});

test('what was asked for one person never signs in after another was chosen', async () => {
  let release: (() => void) | undefined;
  const session = createSession({
    source: { ...unreachable, choosePerson: () => Promise.resolve() },
    readMe: (() => {
      let asked = 0;
      return () => {
        asked += 1;
        if (asked === 2) return Promise.resolve(aMe('o-2'));
        return new Promise((resolve) => {
          release = () => resolve(aMe('o-1'));
        });
      };
    })(),
    kept: createKeptTexts(memoryStorage),
  });

  const slow = session.start();
  await session.switchPerson('o-2');
  release?.();
  await slow;

  expect(session.state()).toMatchObject({ me: { objectId: 'o-2' } });
});

const unreachable: TokenSource = {
  silent: () => Promise.reject(new ApiFailure('offline')),
  interactive: () => Promise.reject(new ApiFailure('offline')),
  signOut: () => Promise.resolve(),
  persons: () => Promise.resolve([]),
  choosePerson: () => Promise.resolve(),
};
